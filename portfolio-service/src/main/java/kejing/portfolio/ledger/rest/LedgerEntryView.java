package kejing.portfolio.ledger.rest;

import java.time.LocalDate;
import kejing.portfolio.ledger.LedgerEntry;

/** An entry with how it stands today. */
public record LedgerEntryView(LedgerEntry entry, LedgerEntry.Standing standing) {

    static LedgerEntryView of(LedgerEntry entry, LocalDate today) {
        return new LedgerEntryView(entry, entry.standing(today));
    }
}
