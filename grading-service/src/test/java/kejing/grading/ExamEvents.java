package kejing.grading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kejing.testkit.TestEvents;
import kejing.testkit.Tokens;

/** The exam service as seen from here: announces the results of one exam plan in order. */
public final class ExamEvents {
    private static final String TOPIC = "kejing.exam";

    private final String planId;
    private final Map<String, Map<String, String>> markers = new LinkedHashMap<>();
    private String finaliser;
    private long sequence;

    public ExamEvents(String planId) {
        this.planId = planId;
    }

    /** A candidate with scores, or with a state instead of a score. */
    public record Entry(
            String staffId,
            String branchId,
            String written,
            String interview,
            String adaptability,
            String experience) {}

    /** From now on the exam tells that this person entered the part of the candidate; without it, it tells nobody. */
    public ExamEvents marked(String staffId, String part, String marker) {
        markers.computeIfAbsent(staffId, none -> new LinkedHashMap<>()).put(part, Tokens.subject(marker));
        return this;
    }

    /** The scores will have been finalised by this person. */
    public ExamEvents finalisedBy(String person) {
        finaliser = Tokens.subject(person);
        return this;
    }

    /** Announces a candidate, twice as the bus may do. */
    public ExamEvents candidate(Entry entry) {
        sequence++;
        publishTwice("kejing.exam.component-scores-finalised.v1", scores(entry));
        return this;
    }

    /** Announces that the scores are final, twice as the bus may do. */
    public ExamEvents finalised(int candidates, String cutOffDate) {
        sequence++;
        var data = new LinkedHashMap<String, Object>();
        data.put("planId", planId);
        data.put("title", "资格考试 " + planId);
        data.put("candidates", candidates);
        data.put("cutOffDate", cutOffDate);
        data.put("finalisedOn", cutOffDate);
        if (finaliser != null) {
            data.put("finalisedBy", finaliser);
        }
        publishTwice("kejing.exam.plan-finalised.v1", data);
        return this;
    }

    public ExamEvents all(List<Entry> entries, String cutOffDate) {
        entries.forEach(this::candidate);
        return finalised(entries.size(), cutOffDate);
    }

    private void publishTwice(String type, Map<String, Object> data) {
        TestEvents.publish(TOPIC, type, "exam-plan", planId, sequence, data);
        TestEvents.publish(TOPIC, type, "exam-plan", planId, sequence, data);
    }

    private Map<String, Object> scores(Entry entry) {
        var data = new LinkedHashMap<String, Object>();
        data.put("planId", planId);
        data.put("staffId", entry.staffId());
        data.put("name", "考生" + entry.staffId());
        data.put("branchId", entry.branchId());
        data.put("written", part(entry.written()));
        var interview = part(entry.interview());
        interview.put("adaptability", entry.adaptability());
        data.put("interview", interview);
        data.put("experience", part(entry.experience()));
        if (markers.containsKey(entry.staffId())) {
            data.put(
                    "markers",
                    markers.get(entry.staffId()).entrySet().stream()
                            .map(marker -> Map.of("part", marker.getKey(), "subject", marker.getValue()))
                            .toList());
        }
        return data;
    }

    private static Map<String, Object> part(String scoreOrState) {
        boolean scored = Character.isDigit(scoreOrState.charAt(0));
        var part = new LinkedHashMap<String, Object>();
        part.put("state", scored ? "SCORED" : scoreOrState);
        part.put("score", scored ? scoreOrState : null);
        return part;
    }
}
