package kejing.grading.publicity;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import kejing.chassis.calendar.WorkingDayPolicy;
import kejing.grading.publicity.NoticeLine.Content;

/**
 * Decides how long each line of a notice stands (R12): a full period of working days from the day on which it began to
 * say what it says. A line that a new version leaves as it was keeps its period; a changed or new one begins a full one.
 */
public final class PublicityPolicy {
    private final WorkingDayPolicy workingDays;
    private final int days;

    /** @param days working days of a full period */
    public PublicityPolicy(WorkingDayPolicy workingDays, int days) {
        this.workingDays = workingDays;
        this.days = days;
    }

    /**
     * The lines of a version.
     *
     * @param previous the lines of the version before, empty for the first
     * @param contents what the lines say now, in their order
     * @param posted the day on which the version is posted
     */
    public List<NoticeLine> lines(List<NoticeLine> previous, List<Content> contents, int version, LocalDate posted) {
        var before = new HashMap<String, NoticeLine>();
        previous.forEach(line -> before.put(line.staffId(), line));
        var full = workingDays.lastDay(posted, days);
        return contents.stream()
                .map(content -> {
                    var old = before.get(content.staffId());
                    return old != null && old.content().equals(content)
                            ? old
                            : new NoticeLine(content, version, posted, full);
                })
                .toList();
    }
}
