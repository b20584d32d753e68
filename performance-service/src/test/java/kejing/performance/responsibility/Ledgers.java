package kejing.performance.responsibility;

import java.util.List;

/** Ledgers of tests as columns. */
public final class Ledgers {

    private Ledgers() {}

    /** The ledgers in the order of the list. */
    public static LedgerColumns columns(List<ResponsibilityLedger> ledgers) {
        LedgerColumns.Builder builder = new LedgerColumns.Builder();
        for (ResponsibilityLedger ledger : ledgers) {
            builder.ledger();
            for (Assignment assignment : ledger.assignments()) {
                builder.entry(assignment.from());
                assignment.holders().forEach(one -> builder.holder(one.staffId(), one.share()));
            }
        }
        return builder.build();
    }
}
