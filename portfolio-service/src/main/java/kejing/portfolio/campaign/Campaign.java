package kejing.portfolio.campaign;

import java.time.Instant;
import java.time.LocalDate;

/** A list of clients to be contacted from the first to the last day, both included. @param clients how many */
public record Campaign(
        String campaignId,
        String name,
        String purpose,
        LocalDate startsOn,
        LocalDate endsOn,
        int clients,
        Instant madeAt) {}
