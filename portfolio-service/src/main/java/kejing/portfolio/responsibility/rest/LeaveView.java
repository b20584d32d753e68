package kejing.portfolio.responsibility.rest;

import java.time.LocalDate;
import java.util.Map;
import kejing.portfolio.responsibility.Leave;

/** A leave. @param to the first day back */
public record LeaveView(
        String leaveId, String staffId, String name, String deputyId, String deputyName, LocalDate from, LocalDate to) {

    static LeaveView of(Leave leave, Map<String, String> names) {
        return new LeaveView(
                leave.leaveId(),
                leave.staffId(),
                names.getOrDefault(leave.staffId(), leave.staffId()),
                leave.deputyId(),
                names.getOrDefault(leave.deputyId(), leave.deputyId()),
                leave.from(),
                leave.to());
    }
}
