package kejing.grading.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import kejing.chassis.problem.Problem;
import kejing.grading.appeal.Appeal.EarlierMarks;
import kejing.grading.appeal.Appeal.ThirdMark;
import kejing.grading.appeal.AppealPolicy.Finding;
import kejing.grading.candidate.Part;
import kejing.grading.ranking.ScoreCorrection;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** R13. */
class AppealPolicyTest {
    private static final Map<String, BigDecimal> PUBLISHED = Map.of("A", points("40.00"), "B", points("45.00"));

    private final AppealPolicy policy = new AppealPolicy();

    @Test
    void takesEachKindForItsPartsOnly() {
        assertThatCode(() -> policy.requireFits(AppealKind.CLERICAL, Part.EXPERIENCE, null))
                .doesNotThrowAnyException();
        assertThatCode(() -> policy.requireFits(AppealKind.ITEM, Part.WRITTEN, "Q7"))
                .doesNotThrowAnyException();
        refused("appeal-kind", () -> policy.requireFits(AppealKind.REMARK, Part.EXPERIENCE, null));
        refused("appeal-kind", () -> policy.requireFits(AppealKind.ELIGIBILITY, Part.WRITTEN, null));
        refused("appeal-kind", () -> policy.requireFits(AppealKind.ITEM, Part.INTERVIEW, "Q7"));
        refused("appeal-item", () -> policy.requireFits(AppealKind.ITEM, Part.WRITTEN, " "));
        refused("appeal-item", () -> policy.requireFits(AppealKind.CLERICAL, Part.WRITTEN, "Q7"));
    }

    @Test
    void aReMarkIsTheMeanOfThreeRoundedOnceAndNeverLower() {
        assertThat(ReMarkPolicy.written(points("40.00"), points("40.00"), points("40.00"), points("41.00")))
                .isEqualByComparingTo("40.33");
        assertThat(ReMarkPolicy.written(points("40.00"), points("40.00"), points("40.00"), points("40.02")))
                .isEqualByComparingTo("40.01");
        assertThat(ReMarkPolicy.written(points("40.00"), points("40.00"), points("40.00"), points("40.01")))
                .isEqualByComparingTo("40.00");
        assertThat(ReMarkPolicy.written(points("40.00"), points("40.00"), points("40.00"), points("10.00")))
                .isEqualByComparingTo("40.00");
        assertThat(ReMarkPolicy.interview(points("25.00"), points("24.99"))).isEqualByComparingTo("25.00");
        assertThat(ReMarkPolicy.interview(points("25.00"), points("25.01"))).isEqualByComparingTo("25.01");
    }

    @Property(tries = 300)
    void aReMarkNeverLowersAndStaysWithinItsMarks(
            @ForAll @IntRange(min = 0, max = 5000) int first,
            @ForAll @IntRange(min = 0, max = 5000) int second,
            @ForAll @IntRange(min = 0, max = 5000) int third,
            @ForAll @IntRange(min = 0, max = 5000) int published) {
        var result = ReMarkPolicy.written(cents(published), cents(first), cents(second), cents(third));

        assertThat(result).isGreaterThanOrEqualTo(cents(published));
        assertThat(result).isLessThanOrEqualTo(cents(Math.max(published, Math.max(first, Math.max(second, third)))));
    }

    @Test
    void correctsAClericalErrorBothWays() {
        assertThat(policy.corrections(appeal(AppealKind.CLERICAL, Part.WRITTEN), score("38.00"), PUBLISHED))
                .extracting(ScoreCorrection::score)
                .containsExactly(points("38.00"));
        assertThat(policy.corrections(appeal(AppealKind.CLERICAL, Part.WRITTEN), score("42.00"), PUBLISHED))
                .hasSize(1);
        assertThat(policy.corrections(appeal(AppealKind.CLERICAL, Part.WRITTEN), score("40.0"), PUBLISHED))
                .isEmpty();
        refused(
                "corrected-score-missing",
                () -> policy.corrections(
                        appeal(AppealKind.CLERICAL, Part.WRITTEN), new Finding(null, null, Map.of()), PUBLISHED));
    }

    @Test
    void computesAReMarkFromItsMarksOnly() {
        var nothing = new Finding(null, null, Map.of());
        var due = appeal(AppealKind.REMARK, Part.WRITTEN);
        refused("third-mark-missing", () -> policy.corrections(due, nothing, PUBLISHED));
        refused("earlier-marks-missing", () -> policy.corrections(marked(due, null, "46.00"), nothing, PUBLISHED));
        refused("re-mark-is-computed", () -> policy.corrections(marked(due, "40.00", "46.00"), score("50"), PUBLISHED));
        assertThat(policy.corrections(marked(due, "40.00", "46.00"), nothing, PUBLISHED))
                .extracting(ScoreCorrection::score)
                .containsExactly(points("42.00"));
        assertThat(policy.corrections(marked(due, "40.00", "20.00"), nothing, PUBLISHED))
                .isEmpty();
    }

    @Test
    void aVoidedItemRaisesEverybodyWhoReceivedItAndLowersNobody() {
        var due = appeal(AppealKind.ITEM, Part.WRITTEN);
        assertThat(policy.corrections(due, recomputed("A", "42.00", "B", "45.00"), PUBLISHED))
                .extracting(ScoreCorrection::staffId)
                .containsExactly("A");
        refused("item-never-lowers", () -> policy.corrections(due, recomputed("A", "42.00", "B", "44.99"), PUBLISHED));
        refused("item-not-scored", () -> policy.corrections(due, recomputed("A", "42.00", "C", "44.99"), PUBLISHED));
        refused(
                "item-appellant-missing",
                () -> policy.corrections(due, new Finding(null, null, Map.of("B", points("46.00"))), PUBLISHED));
        refused("item-recomputes", () -> policy.corrections(due, score("42.00"), PUBLISHED));
    }

    private static Finding score(String score) {
        return new Finding(points(score), null, Map.of());
    }

    private static Finding recomputed(String one, String first, String other, String second) {
        return new Finding(null, null, Map.of(one, points(first), other, points(second)));
    }

    private static Appeal marked(Appeal appeal, String earlier, String third) {
        return appeal(
                appeal.kind(),
                appeal.part(),
                earlier == null ? null : new EarlierMarks(points(earlier), points(earlier), "r"),
                new ThirdMark(points(third), "m"));
    }

    private static Appeal appeal(AppealKind kind, Part part) {
        return appeal(kind, part, null, null);
    }

    private static Appeal appeal(AppealKind kind, Part part, EarlierMarks earlier, ThirdMark third) {
        return new Appeal(
                "1",
                "P",
                "A",
                part,
                kind,
                "grounds",
                "evidence",
                null,
                1,
                "a",
                Instant.EPOCH,
                AppealState.OPEN,
                earlier,
                third,
                null,
                null,
                null,
                null,
                null,
                1);
    }

    private static void refused(String slug, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(Problem.class).hasMessageStartingWith(slug + ":");
    }

    private static BigDecimal points(String points) {
        return new BigDecimal(points);
    }

    private static BigDecimal cents(int cents) {
        return BigDecimal.valueOf(cents, 2);
    }
}
