package kejing.portfolio.worklog.rest;

import java.time.LocalDate;
import java.util.List;
import kejing.portfolio.worklog.WorkLogPolicy;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who has written a log on which day, from the first to the last, both included. */
public record WorkLogOverview(LocalDate asOf, LocalDate from, LocalDate to, List<OfPerson> people) {

    /** @param missing how many working days that are over have no log */
    @Schema(name = "WorkLogsOfPerson")
    public record OfPerson(String staffId, String name, String branchId, int missing, List<OfDay> days) {}

    /** @param unread whether there are entries that no head has read */
    @Schema(name = "WorkLogOfDay")
    public record OfDay(LocalDate day, WorkLogPolicy.State state, int entries, boolean unread) {}
}
