package kejing.grading.ladder;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kejing.grading.qualification.QualificationTimeline;
import kejing.grading.qualification.QualificationTimeline.Grant;
import kejing.grading.qualification.QualificationTimelinePolicy;
import kejing.grading.qualification.QualificationTimelinePolicy.Act;
import kejing.grading.qualification.QualificationTimelinePolicy.Effect;
import kejing.grading.qualification.Tier;
import kejing.grading.qualification.Validity;

/** A career on the ladder, for tests. */
final class Career {
    static final LadderRules RULEBOOK = scheme("LADDER-RULEBOOK-1");
    static final LadderRules TEN_BY_SIX = scheme("LADDER-10X6");

    private final List<Placement> placements = new ArrayList<>();
    private final List<Review> reviews = new ArrayList<>();
    private final List<Grant> grants = new ArrayList<>();
    private final List<Act> acts = new ArrayList<>();
    private final LadderRules rules;

    private Career(LadderRules rules) {
        this.rules = rules;
    }

    static Career byTheRulebook() {
        return new Career(RULEBOOK);
    }

    static Career by(LadderRules rules) {
        return new Career(rules);
    }

    static LadderRules scheme(String schemeId) {
        try (var file = Career.class.getResourceAsStream("/schemes/" + schemeId + ".json")) {
            var json = new ObjectMapper();
            return json.treeToValue(json.readTree(file).get("parameters"), LadderRules.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    Career placed(String from, String type, String grade) {
        placements.add(new Placement(day(from), type, grade, "S-1", rules));
        return this;
    }

    Career qualified(Tier tier, String from, String to) {
        grants.add(new Grant(grants.size() + 1, "RM-" + from, tier, new Validity(day(from), day(to)), false, null));
        return this;
    }

    Career act(Effect effect, String on) {
        acts.add(new Act(effect, day(on), null, null, "act/" + on));
        return this;
    }

    /** The evaluation of a calendar year; null for a missing one. */
    Career year(int year, String score) {
        return review("" + year, Cadence.ANNUAL, day(year + "-01-01"), score, "S-1", rules);
    }

    /** The evaluation of a calendar quarter; null for a missing one. */
    Career quarter(int year, int quarter, String score) {
        var from = LocalDate.of(year, 3 * quarter - 2, 1);
        return review(year + "-Q" + quarter, Cadence.QUARTERLY, from, score, "S-1", rules);
    }

    Career review(
            String periodId, Cadence cadence, LocalDate from, String score, String schemeId, LadderRules judgedBy) {
        reviews.add(new Review(
                periodId,
                cadence,
                from,
                from.plusMonths(cadence.months()),
                Optional.ofNullable(score).map(BigDecimal::new),
                schemeId,
                judgedBy,
                "B01"));
        return this;
    }

    QualificationTimeline standing() {
        return QualificationTimelinePolicy.timeline(grants, acts);
    }

    List<GradeSpan> timeline() {
        return GradeTimelinePolicy.timeline(new CareerFacts(placements, reviews, standing()));
    }

    GradeSpan on(String day) {
        return timeline().stream()
                .filter(span -> span.contains(day(day)))
                .findFirst()
                .orElseThrow();
    }
}
