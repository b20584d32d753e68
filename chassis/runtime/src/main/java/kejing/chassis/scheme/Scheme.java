package kejing.chassis.scheme;

import java.time.LocalDate;

/** An approved version of a set of parameters, with where it comes from and the hash of its content. */
public record Scheme<T>(
        String schemeId,
        String kind,
        String title,
        String source,
        LocalDate effectiveFrom,
        T parameters,
        String hash) {}
