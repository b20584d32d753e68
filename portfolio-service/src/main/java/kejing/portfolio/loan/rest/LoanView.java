package kejing.portfolio.loan.rest;

import java.time.LocalDate;
import java.util.List;
import kejing.chassis.money.Money;
import kejing.portfolio.loan.Loan;
import kejing.portfolio.loan.LoanAct;
import kejing.portfolio.loan.LoanClockPolicy;

/**
 * A loan that is not repaid, with what was done about it and until when its claim is enforceable.
 *
 * @param noticeGiven whether the maturity notice was sent in its period, or the loan was dunned since
 * @param limitationEnds last day to dun it; null if it has no day of maturity
 * @param guaranteeEnds last day to call on the guarantor; null once he was called on, or without a day of maturity
 * @param acts the first act first
 */
public record LoanView(
        String accountId,
        String clientId,
        String clientName,
        String branchId,
        Money balance,
        LocalDate maturesOn,
        String loanClass,
        LocalDate overdueSince,
        LocalDate asOf,
        boolean noticeGiven,
        LocalDate limitationEnds,
        LocalDate guaranteeEnds,
        List<LoanAct> acts) {

    static LoanView of(Loan loan, List<LoanAct> acts, LoanClockPolicy policy) {
        LocalDate matures = loan.maturesOn();
        return new LoanView(
                loan.accountId(),
                loan.clientId(),
                loan.clientName(),
                loan.branchId(),
                loan.balance(),
                matures,
                loan.loanClass(),
                loan.overdueSince(),
                loan.asOf(),
                matures != null && policy.noticeGiven(matures, acts),
                matures == null ? null : policy.limitationEnds(matures, acts),
                matures == null ? null : policy.guaranteeEnds(matures, acts).orElse(null),
                acts);
    }
}
