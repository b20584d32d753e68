package kejing.portfolio.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import kejing.chassis.scheme.SchemeKind;

/** The ledgers as a versioned scheme. */
@ApplicationScoped
public class LedgerRulesKind implements SchemeKind<LedgerRules> {

    @Override
    public String kind() {
        return LedgerRules.KIND;
    }

    @Override
    public Class<LedgerRules> type() {
        return LedgerRules.class;
    }
}
