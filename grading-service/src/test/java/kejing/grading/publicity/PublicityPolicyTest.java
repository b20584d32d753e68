package kejing.grading.publicity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import kejing.grading.publicity.NoticeLine.Content;
import kejing.grading.qualification.Tier;
import kejing.grading.ranking.Outcome;
import kejing.testkit.ShippedCalendars;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PublicityPolicyTest {
    private static final LocalDate POSTED = LocalDate.parse("2025-03-03");
    private static final LocalDate LATER = LocalDate.parse("2025-03-06");

    private final PublicityPolicy policy = new PublicityPolicy(ShippedCalendars.policy(), 5);

    @Test
    void givesEveryLineOfTheFirstVersionAFullPeriod() {
        assertThat(policy.lines(List.of(), List.of(line("A", 1), line("B", 2)), 1, POSTED))
                .allSatisfy(line -> assertThat(line.endsOn()).isEqualTo("2025-03-10"))
                .allSatisfy(line -> assertThat(line.sinceVersion()).isEqualTo(1));
    }

    @Test
    void givesAFullPeriodToTheChangedLineOnly() {
        var first = policy.lines(List.of(), List.of(line("A", 1), line("B", 2), line("C", 3)), 1, POSTED);

        var second = policy.lines(first, List.of(line("B", 1), line("A", 2), line("C", 3)), 2, LATER);

        assertThat(second)
                .extracting(NoticeLine::endsOn)
                .map(LocalDate::toString)
                .containsExactly("2025-03-13", "2025-03-13", "2025-03-10");
        assertThat(second).extracting(NoticeLine::sinceVersion).containsExactly(2, 2, 1);
    }

    @Test
    void isOpenUntilTheEndOfTheLastDay() {
        var line = policy.lines(List.of(), List.of(line("A", 1)), 1, POSTED).getFirst();

        assertThat(line.openOn(LocalDate.parse("2025-03-10"))).isTrue();
        assertThat(line.openOn(LocalDate.parse("2025-03-11"))).isFalse();
    }

    @Test
    void hashesTheSameLinesAlikeAndAChangedOneOtherwise() {
        var lines = policy.lines(List.of(), List.of(line("A", 1)), 1, POSTED);
        var others = policy.lines(List.of(), List.of(line("A", 2)), 1, POSTED);

        assertThat(Notice.hash("P", 1, "r", lines)).isEqualTo(Notice.hash("P", 1, "r", List.copyOf(lines)));
        assertThat(Notice.hash("P", 1, "r", others)).isNotEqualTo(Notice.hash("P", 1, "r", lines));
    }

    @Property(tries = 200)
    void exactlyTheChangedLinesBeginAnew(@ForAll Set<@IntRange(min = 0, max = 29) Integer> changed) {
        var contents = new ArrayList<>(
                IntStream.range(0, 30).mapToObj(i -> line("S" + i, i + 1)).toList());
        var first = policy.lines(List.of(), contents, 1, POSTED);
        changed.forEach(i -> contents.set(i, line("S" + i, i + 100)));

        var second = policy.lines(first, contents, 2, LATER);

        for (int i = 0; i < 30; i++) {
            assertThat(second.get(i).sinceVersion()).isEqualTo(changed.contains(i) ? 2 : 1);
        }
    }

    private static Content line(String staffId, int rank) {
        return new Content(
                staffId,
                "考生" + staffId,
                "B01",
                new BigDecimal("45.00"),
                new BigDecimal("25.00"),
                new BigDecimal("10.00"),
                new BigDecimal("80.00"),
                Outcome.QUALIFIED,
                rank,
                Tier.SENIOR);
    }
}
