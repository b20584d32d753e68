package kejing.portfolio.loan;

import jakarta.enterprise.context.ApplicationScoped;
import kejing.chassis.scheme.SchemeKind;

/** Periods of loans as a versioned scheme. */
@ApplicationScoped
public class LoanClocksKind implements SchemeKind<LoanClocks> {

    @Override
    public String kind() {
        return LoanClocks.KIND;
    }

    @Override
    public Class<LoanClocks> type() {
        return LoanClocks.class;
    }
}
