package kejing.portfolio.responsibility;

import java.time.LocalDate;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;

/**
 * A short leave (短期离岗): a deputy serves the clients in {@code [from, to)}, credit stays where it is (SEM-6).
 *
 * @param to the first day back, at most {@value #MOST_MONTHS} months after {@code from}
 */
public record Leave(String leaveId, String staffId, String deputyId, LocalDate from, LocalDate to) {

    public static final int MOST_MONTHS = 5;

    /** @throws Problem 422 if it is longer than five months, or not at least a day, or one is one's own deputy */
    public Leave {
        if (staffId.equals(deputyId)) {
            throw Problem.rule("own-deputy", Text.of("代管人不得为本人。", "Nobody is one's own deputy."));
        }
        if (!to.isAfter(from) || to.isAfter(from.plusMonths(MOST_MONTHS))) {
            throw Problem.rule(
                    "leave-too-long",
                    Text.of(
                            "离岗自 %s 起，返岗日 %s 须晚于该日且不超过 5 个月；更长的离岗须办理客户移交。",
                            "A leave from %s must end after that day and within 5 months, not on %s; longer ones need a handover.",
                            from,
                            to));
        }
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }
}
