package kejing.grading.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kejing.grading.qualification.QualificationTimelinePolicy.Effect;
import kejing.grading.qualification.Tier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every career (Q-16, R17). */
class GradeTimelinePropertiesTest {
    private static final LocalDate START = LocalDate.of(2021, 1, 1);
    private static final int YEARS = 6;
    private final Ladder ladder = Ladder.of(Career.RULEBOOK);

    /** Scores of years and quarters, null for a missing one; grants and acts by month after the start. */
    record Story(int placedAt, List<String> years, List<String> quarters, List<Grant> grants, List<Act> acts) {
        Career career() {
            var career = Career.byTheRulebook()
                    .placed(
                            START.toString(),
                            "MARKET",
                            Ladder.of(Career.RULEBOOK).at(placedAt).code());
            for (int i = 0; i < years.size(); i++) {
                career.year(START.getYear() + i, years.get(i));
            }
            for (int i = 0; i < quarters.size(); i++) {
                career.quarter(START.getYear() + i / 4, i % 4 + 1, quarters.get(i));
            }
            for (var grant : grants) {
                var from = START.plusMonths(grant.month()).minusDays(grant.month() % 3);
                career.qualified(
                        grant.tier(), from.toString(), from.plusYears(1).toString());
            }
            acts.forEach(act -> career.act(act.kind(), START.plusDays(act.day()).toString()));
            return career;
        }
    }

    record Grant(Tier tier, int month) {}

    record Act(Effect kind, int day) {}

    @Property(tries = 300)
    void everyDayHasExactlyOneAnswer(@ForAll("stories") Story story) {
        var timeline = story.career().timeline();

        assertThat(timeline.getFirst().from()).isEqualTo(START);
        assertThat(timeline.getLast().to()).isNull();
        for (int i = 1; i < timeline.size(); i++) {
            assertThat(timeline.get(i).from()).isEqualTo(timeline.get(i - 1).to());
        }
        assertThat(timeline).allSatisfy(span -> assertThat(span.trace()).isNotEmpty());
        assertThat(timeline).allSatisfy(span -> assertThat(span.reason()).isNotNull());
    }

    @Property(tries = 300)
    void theGradeIsNeverAboveTheCeilingOfTheDay(@ForAll("stories") Story story) {
        var career = story.career();
        var ceilings = new CeilingPolicy(Career.RULEBOOK);
        var timeline = career.timeline();

        for (var day = START; day.isBefore(START.plusYears(YEARS + 1)); day = day.plusDays(11)) {
            var at = day;
            var span = timeline.stream()
                    .filter(one -> one.contains(at))
                    .findFirst()
                    .orElseThrow();
            var top = ceilings.ceiling(career.standing().on(day))
                    .map(Position::number)
                    .orElse(0);
            if (span.step() != null) {
                assertThat(span.step()).as("%s", day).isLessThanOrEqualTo(top);
                assertThat(span.step())
                        .isLessThanOrEqualTo(ladder.at(span.treatedAs()).number());
            }
        }
    }

    @Property(tries = 300)
    void theOwnGradeMovesAtMostOneStepAYear(@ForAll("stories") Story story) {
        var timeline = story.career().timeline();

        for (int year = START.getYear(); year <= START.getYear() + YEARS; year++) {
            int before = own(timeline, LocalDate.of(year, 1, 1));
            int after = own(timeline, LocalDate.of(year + 1, 1, 1));
            assertThat(Math.abs(after - before)).isLessThanOrEqualTo(1);
        }
    }

    @Property(tries = 300)
    void aMissingEvaluationNeverLifts(@ForAll("stories") Story story) {
        var timeline = story.career().timeline();

        for (int i = 0; i < story.years().size(); i++) {
            var effective = START.plusYears(i + 1);
            if (story.years().get(i) == null) {
                assertThat(own(timeline, effective)).isEqualTo(own(timeline, effective.minusDays(1)));
                assertThat(timeline)
                        .anySatisfy(span -> assertThat(span.trace())
                                .anySatisfy(said -> assertThat(said.zh()).startsWith("缺年度考核结果")));
            }
        }
        for (int i = 0; i < story.quarters().size(); i++) {
            if (story.quarters().get(i) == null) {
                var effective = START.plusMonths(3L * (i + 1));
                var span = at(timeline, effective);
                assertThat(span.treatedAs()).isEqualTo(span.ownGrade());
            }
        }
    }

    @Property(tries = 200)
    void takingAnEvaluationAwayNeverLiftsTheYearThatFollows(@ForAll("stories") Story story) {
        for (int i = 0; i < story.years().size(); i++) {
            var years = new ArrayList<>(story.years());
            years.set(i, null);
            var without = new Story(story.placedAt(), years, story.quarters(), story.grants(), story.acts());
            var effective = START.plusYears(i + 1);
            var before = own(story.career().timeline(), effective.minusDays(1));

            assertThat(own(without.career().timeline(), effective)).isLessThanOrEqualTo(before);
        }
    }

    @Property(tries = 200)
    void everyDayBeforeACorrectionTakesEffectKeepsItsAnswer(@ForAll("stories") Story story) {
        var years = new ArrayList<>(story.years());
        years.set(years.size() - 1, "120.00".equals(years.getLast()) ? "10.00" : "120.00");
        var corrected = new Story(story.placedAt(), years, story.quarters(), story.grants(), story.acts());
        var effective = START.plusYears(years.size());

        var before = story.career().timeline();
        var after = corrected.career().timeline();

        for (var day = START; day.isBefore(effective); day = day.plusDays(17)) {
            assertThat(at(after, day).grade()).isEqualTo(at(before, day).grade());
        }
        assertThat(at(after, effective)).isNotNull();
    }

    @Property(tries = 200)
    void whatIsAnnouncedAddsUpToTheTimeline(@ForAll("stories") Story story, @ForAll("stories") Story other) {
        var first = story.career().timeline();
        var second = other.career().timeline();
        var heard = new ArrayList<GradeSpan>();
        for (var change :
                List.of(GradeChanged.between("S1", List.of(), first), GradeChanged.between("S1", first, second))) {
            for (var span : change.spans()) {
                heard.removeIf(known -> !known.from().isBefore(span.from()));
                heard.add(span);
            }
        }

        for (var day = START; day.isBefore(START.plusYears(YEARS + 3)); day = day.plusDays(13)) {
            var at = day;
            var said = heard.stream()
                    .filter(span -> !span.from().isAfter(at))
                    .toList()
                    .getLast();
            assertThat(said.grade()).as("%s", day).isEqualTo(at(second, day).grade());
        }
    }

    @Provide
    Arbitrary<Story> stories() {
        var score = Arbitraries.of("10.00", "59.99", "60.00", "99.99", "100.00", "120.00")
                .injectNull(0.25);
        var grants = Combinators.combine(
                        Arbitraries.of(Tier.class), Arbitraries.integers().between(-6, 60))
                .as(Grant::new)
                .list()
                .ofMaxSize(4);
        var acts = Combinators.combine(
                        Arbitraries.of(Effect.SUSPEND, Effect.LIFT, Effect.REVOKE),
                        Arbitraries.integers().between(0, 365 * YEARS))
                .as(Act::new)
                .list()
                .ofMaxSize(4);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 11),
                        score.list().ofSize(YEARS),
                        score.list().ofSize(8),
                        grants,
                        acts)
                .as(Story::new);
    }

    private int own(List<GradeSpan> timeline, LocalDate day) {
        return ladder.at(at(timeline, day).ownGrade()).number();
    }

    private static GradeSpan at(List<GradeSpan> timeline, LocalDate day) {
        return timeline.stream().filter(span -> span.contains(day)).findFirst().orElseThrow();
    }
}
