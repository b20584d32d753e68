package kejing.exam.experience;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import kejing.exam.career.Post;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What must hold for every career. */
class ExperienceInvariantsTest {

    private static final LocalDate CUT_OFF = LocalDate.parse("2025-06-30");
    private final ExperiencePointsPolicy policy = new ExperiencePointsPolicy(ExperienceSchemes.rulebook());

    @Property(tries = 200)
    void orderOfThePostsChangesNothing(@ForAll("careers") List<DatedPost> posts, @ForAll long seed) {
        List<DatedPost> shuffled = new java.util.ArrayList<>(posts);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(policy.assess(CUT_OFF, shuffled, List.of()).points())
                .isEqualTo(policy.assess(CUT_OFF, posts, List.of()).points());
    }

    @Property(tries = 200)
    void theLinesAddUpToThePointsAndNeverPassTheCap(@ForAll("careers") List<DatedPost> posts) {
        ExperiencePoints result = policy.assess(CUT_OFF, posts, List.of());

        assertThat(ExperiencePointsPolicyTest.sumOfLines(result)).isEqualByComparingTo(result.points());
        assertThat(result.points()).isBetween(java.math.BigDecimal.ZERO, new java.math.BigDecimal("20"));
    }

    @Property(tries = 200)
    void noDayOfSupervisionIsALeadershipDay(@ForAll("careers") List<DatedPost> posts) {
        List<ExperienceLine> lines = policy.assess(CUT_OFF, posts, List.of()).lines();
        List<ExperienceLine.Period> leadership = periods(lines, ExperienceLine.Kind.LEADERSHIP_YEARS);

        assertThat(periods(lines, ExperienceLine.Kind.SUPERVISION_YEARS))
                .allSatisfy(supervision -> assertThat(leadership)
                        .noneMatch(lead -> !lead.from().isAfter(supervision.to())
                                && !supervision.from().isAfter(lead.to())));
    }

    private static List<ExperienceLine.Period> periods(List<ExperienceLine> lines, ExperienceLine.Kind kind) {
        return lines.stream()
                .filter(line -> line.kind() == kind)
                .flatMap(line -> line.spells().stream())
                .toList();
    }

    @Provide
    Arbitrary<List<DatedPost>> careers() {
        Arbitrary<LocalDate> days = Arbitraries.integers()
                .between(0, 7000)
                .map(day -> LocalDate.parse("2008-01-01").plusDays(day));
        Arbitrary<Integer> lengths = Arbitraries.integers().between(0, 3000);
        return Combinators.combine(Arbitraries.of(Post.class), days, lengths)
                .as((post, from, length) -> new DatedPost(post, from, from.plusDays(length), true))
                .list()
                .ofMaxSize(6);
    }
}
