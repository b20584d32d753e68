package kejing.portfolio.loan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kejing.chassis.audit.Audit;
import kejing.chassis.identity.Actor;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.time.BusinessDay;
import kejing.chassis.time.IdSource;
import kejing.portfolio.responsibility.ResponsibilityLedger;

/** A manager records what was done about a loan of an own client: the collection ledger (W-08, W-16, H-03). */
@ApplicationScoped
public class RecordLoanAct {

    private static final List<String> NON_PERFORMING = List.of("SUBSTANDARD", "DOUBTFUL", "LOSS");

    private final Loans loans;
    private final ResponsibilityLedger ledger;
    private final Audit audit;
    private final BusinessDay businessDay;
    private final Clock clock;
    private final IdSource ids;

    RecordLoanAct(
            Loans loans, ResponsibilityLedger ledger, Audit audit, BusinessDay businessDay, Clock clock, IdSource ids) {
        this.loans = loans;
        this.ledger = ledger;
        this.audit = audit;
        this.businessDay = businessDay;
        this.clock = clock;
        this.ids = ids;
    }

    /** @throws Problem 404 unless the actor serves the loan's client today, 422 if it cannot have been */
    @Transactional
    public LoanAct record(String accountId, LoanAct.Kind kind, LocalDate on, String note, Actor actor) {
        LocalDate today = businessDay.today();
        Loan loan = loans.byId(accountId)
                .filter(found -> ledger.isServedBy(actor.personId(), found.clientId(), today))
                .orElseThrow(() -> Problem.notFound("loan", accountId));
        if (on.isAfter(today) || on.isBefore(loan.openedOn())) {
            throw Problem.rule(
                    "act-day",
                    Text.of(
                            "日期应在贷款发放日 %s 至今天 %s 之间，实为 %s。",
                            "The day lies between %s, when the loan was granted, and today, %s, not on %s.",
                            loan.openedOn(),
                            today,
                            on));
        }
        if (kind == LoanAct.Kind.HANDED_TO_PRESERVATION && !NON_PERFORMING.contains(loan.loanClass())) {
            throw Problem.rule(
                    "loan-not-non-performing",
                    Text.of(
                            "只有不良贷款才移交保全部门，该笔贷款不是次级、可疑或损失类。",
                            "Only non-performing loans are handed to the preservation department; this one is none."));
        }
        LoanAct act = new LoanAct(
                ids.next().toString(), accountId, loan.clientId(), kind, on, note, actor.personId(), clock.instant());
        loans.add(act);
        audit.record("record-loan-act", "loan/" + accountId, Map.of("kind", kind.name(), "on", on.toString()));
        return act;
    }
}
