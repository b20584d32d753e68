package kejing.portfolio.loan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kejing.chassis.scheme.Schemes;
import kejing.portfolio.deadline.ClientScope;
import kejing.portfolio.deadline.Deadline;
import kejing.portfolio.deadline.DeadlineKind;
import kejing.portfolio.deadline.DeadlineSource;

/** Maturity notices, limitation and guarantees of loans that are not repaid. */
@ApplicationScoped
public class LoanDeadlines implements DeadlineSource {

    private final Loans loans;
    private final Schemes schemes;

    LoanDeadlines(Loans loans, Schemes schemes) {
        this.loans = loans;
        this.schemes = schemes;
    }

    @Override
    public List<Deadline> open(ClientScope clients, LocalDate until) {
        LoanClockPolicy policy = new LoanClockPolicy(schemes.inForce(LoanClocks.KIND, clients.today(), LoanClocks.class)
                .parameters());
        List<Loan> maturing = loans.maturingUntil(clients.where(), until);
        Map<String, List<LoanAct>> acts =
                loans.acts(maturing.stream().map(Loan::accountId).toList());
        List<Deadline> open = new ArrayList<>();
        for (Loan loan : maturing) {
            List<LoanAct> done = acts.getOrDefault(loan.accountId(), List.of());
            if (!policy.noticeGiven(loan.maturesOn(), done)) {
                open.add(deadline(DeadlineKind.MATURITY_NOTICE, loan, loan.maturesOn()));
            }
            if (loan.maturesOn().isBefore(clients.today())) {
                open.add(deadline(DeadlineKind.LIMITATION, loan, policy.limitationEnds(loan.maturesOn(), done)));
                policy.guaranteeEnds(loan.maturesOn(), done)
                        .ifPresent(ends -> open.add(deadline(DeadlineKind.GUARANTEE, loan, ends)));
            }
        }
        return open;
    }

    private static Deadline deadline(DeadlineKind kind, Loan loan, LocalDate due) {
        return new Deadline(kind, loan.accountId(), null, loan.clientId(), due);
    }
}
