package kejing.demo.bank;

import java.time.LocalDate;

/** A dated post, both dates included; {@code to} is null for a post still held, the document for an acting one. */
public record Post(String staffId, Kind kind, String branchId, LocalDate from, LocalDate to, String document) {
    public enum Kind {
        PRESIDENT,
        VICE_PRESIDENT,
        SUPERVISOR
    }
}
