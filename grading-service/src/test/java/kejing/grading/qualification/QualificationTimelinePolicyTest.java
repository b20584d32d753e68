package kejing.grading.qualification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kejing.grading.qualification.QualificationTimeline.Grant;
import kejing.grading.qualification.QualificationTimeline.Step;
import kejing.grading.qualification.QualificationTimelinePolicy.Act;
import kejing.grading.qualification.QualificationTimelinePolicy.Effect;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The qualification's own state machine (R11, R16). */
class QualificationTimelinePolicyTest {
    private final List<Grant> grants = new ArrayList<>();
    private final List<Act> acts = new ArrayList<>();

    @Test
    void beginsAndEndsOnItsDays() {
        granted(Tier.SENIOR, "2025-03-01", "2028-03-01");

        assertThat(on("2025-02-28")).isEqualTo(Standing.NONE);
        assertThat(state("2025-03-01")).isEqualTo(QualificationState.ACTIVE);
        assertThat(state("2028-02-29")).isEqualTo(QualificationState.ACTIVE);
        assertThat(state("2028-03-01")).isEqualTo(QualificationState.EXPIRED);
        assertThat(on("2030-01-01").tier()).isEqualTo(Tier.SENIOR);
    }

    @Test
    void isSuspendedAndLiftedOnTheDay() {
        granted(Tier.SENIOR, "2025-03-01", "2028-03-01");
        act(Effect.SUSPEND, "2025-06-01");
        act(Effect.LIFT, "2025-07-01");

        assertThat(state("2025-05-31")).isEqualTo(QualificationState.ACTIVE);
        assertThat(state("2025-06-01")).isEqualTo(QualificationState.SUSPENDED);
        assertThat(state("2025-06-30")).isEqualTo(QualificationState.SUSPENDED);
        assertThat(state("2025-07-01")).isEqualTo(QualificationState.ACTIVE);
    }

    @Test
    void aSuspensionLiftedOnItsDayLeavesNoTrace() {
        granted(Tier.SENIOR, "2025-03-01", "2028-03-01");
        act(Effect.SUSPEND, "2025-06-01");
        act(Effect.LIFT, "2025-06-01");

        assertThat(states(1)).containsExactly(QualificationState.ACTIVE, QualificationState.EXPIRED);
        assertThat(timeline().spans().getFirst().to()).isEqualTo(day("2028-03-01"));
    }

    @Test
    void expiresWhileSuspendedAndIsNotLiftedAfterwards() {
        granted(Tier.SENIOR, "2025-03-01", "2028-03-01");
        act(Effect.SUSPEND, "2028-02-29");
        act(Effect.LIFT, "2028-03-01");

        assertThat(state("2028-02-29")).isEqualTo(QualificationState.SUSPENDED);
        assertThat(state("2028-03-01")).isEqualTo(QualificationState.EXPIRED);
    }

    @Test
    void staysRevokedUntilANewExam() {
        granted(Tier.SENIOR, "2025-03-01", "2028-03-01");
        act(Effect.REVOKE, "2025-06-01");
        act(Effect.LIFT, "2025-07-01");
        granted(Tier.JUNIOR, "2029-01-01", "2032-01-01");

        assertThat(state("2025-05-31")).isEqualTo(QualificationState.ACTIVE);
        assertThat(state("2025-06-01")).isEqualTo(QualificationState.REVOKED);
        assertThat(state("2028-12-31")).isEqualTo(QualificationState.REVOKED);
        assertThat(on("2029-01-01")).isEqualTo(new Standing(QualificationState.ACTIVE, Tier.JUNIOR));
        assertThat(states(1)).containsExactly(QualificationState.ACTIVE, QualificationState.REVOKED);
    }

    @Test
    void fraudMakesItVoidFromTheFirstDayAndBringsNothingBack() {
        granted(Tier.JUNIOR, "2022-03-01", "2025-03-01");
        granted(Tier.SENIOR, "2024-03-01", "2027-03-01");
        act(Effect.VOID, "2025-09-01");

        assertThat(on("2024-02-29")).isEqualTo(new Standing(QualificationState.ACTIVE, Tier.JUNIOR));
        assertThat(on("2024-03-01")).isEqualTo(new Standing(QualificationState.REVOKED, Tier.SENIOR));
        assertThat(states(1)).containsExactly(QualificationState.ACTIVE, QualificationState.SUPERSEDED);
        assertThat(states(2)).containsExactly(QualificationState.REVOKED);
    }

    @Test
    void aBarMakesEveryGrantVoidThatBeginsBeforeItIsOver() {
        granted(Tier.SENIOR, "2025-03-01", "2028-03-01");
        acts.add(new Act(Effect.VOID, day("2025-09-01"), null, day("2030-09-01"), "act/1"));
        granted(Tier.JUNIOR, "2030-08-31", "2033-08-31");
        granted(Tier.JUNIOR, "2030-09-01", "2033-09-01");

        assertThat(states(2)).containsExactly(QualificationState.REVOKED);
        assertThat(states(3)).containsExactly(QualificationState.ACTIVE, QualificationState.EXPIRED);
    }

    @Test
    void aLaterGrantSupersedesAHigherOneAndOnlyOneCounts() {
        granted(Tier.SENIOR, "2025-03-01", "2028-03-01");
        granted(Tier.INTERMEDIATE, "2027-03-01", "2030-03-01");

        assertThat(on("2027-02-28").tier()).isEqualTo(Tier.SENIOR);
        assertThat(on("2027-03-01").tier()).isEqualTo(Tier.INTERMEDIATE);
        assertThat(states(1)).containsExactly(QualificationState.ACTIVE, QualificationState.SUPERSEDED);
    }

    @Test
    void aHigherBandOnAppealSupersedesFromTheSameDay() {
        granted(Tier.INTERMEDIATE, "2025-03-01", "2028-03-01");
        granted(Tier.SENIOR, "2025-03-01", "2028-03-01");

        assertThat(on("2025-03-01").tier()).isEqualTo(Tier.SENIOR);
        assertThat(states(1)).containsExactly(QualificationState.SUPERSEDED);
    }

    @Test
    void aRenewalFollowsWithoutAGap() {
        granted(Tier.SENIOR, "2025-03-01", "2028-03-01");
        granted(Tier.SENIOR, "2028-03-01", "2031-03-01");

        assertThat(state("2028-02-29")).isEqualTo(QualificationState.ACTIVE);
        assertThat(state("2028-03-01")).isEqualTo(QualificationState.ACTIVE);
        assertThat(states(1)).containsExactly(QualificationState.ACTIVE, QualificationState.SUPERSEDED);
    }

    @Test
    void aGrantThatComesAfterAnExpiryLeavesTheExpiryAsItWas() {
        granted(Tier.SENIOR, "2025-03-01", "2028-03-01");
        granted(Tier.SENIOR, "2028-03-02", "2031-03-02");

        assertThat(state("2028-03-01")).isEqualTo(QualificationState.EXPIRED);
        assertThat(states(1)).containsExactly(QualificationState.ACTIVE, QualificationState.EXPIRED);
    }

    @Test
    void aProvisionalOneLapsesAtTheNextExamOrAfterItsMonths() {
        grants.add(
                new Grant(1, "RM-2025", Tier.JUNIOR, new Validity(day("2025-04-01"), day("2026-04-01")), true, null));
        assertThat(state("2025-04-01")).isEqualTo(QualificationState.PROVISIONAL);
        assertThat(state("2026-03-31")).isEqualTo(QualificationState.PROVISIONAL);
        assertThat(state("2026-04-01")).isEqualTo(QualificationState.EXPIRED);

        grants.set(
                0,
                new Grant(
                        1,
                        "RM-2025",
                        Tier.JUNIOR,
                        new Validity(day("2025-04-01"), day("2026-04-01")),
                        true,
                        day("2026-01-15")));
        assertThat(state("2026-01-14")).isEqualTo(QualificationState.PROVISIONAL);
        assertThat(state("2026-01-15")).isEqualTo(QualificationState.EXPIRED);
    }

    @Test
    void aLiftedProvisionalOneIsProvisionalAgain() {
        grants.add(
                new Grant(1, "RM-2025", Tier.JUNIOR, new Validity(day("2025-04-01"), day("2026-04-01")), true, null));
        act(Effect.SUSPEND, "2025-06-01");
        act(Effect.LIFT, "2025-06-02");

        assertThat(state("2025-06-02")).isEqualTo(QualificationState.PROVISIONAL);
    }

    @Test
    void aDisqualificationTakesTheGrantsOfItsExamAlone() {
        granted(Tier.SENIOR, "2025-03-01", "2028-03-01");
        granted(Tier.SENIOR, "2026-03-01", "2029-03-01");
        acts.add(new Act(Effect.REVOKE, day("2025-06-01"), "RM-2025-03-01", null, "appeal/1"));

        assertThat(states(1)).containsExactly(QualificationState.ACTIVE, QualificationState.REVOKED);
        assertThat(states(2)).containsExactly(QualificationState.ACTIVE, QualificationState.EXPIRED);
    }

    @Test
    void neighbouringStepsDiffer() {
        granted(Tier.SENIOR, "2025-03-01", "2028-03-01");
        act(Effect.SUSPEND, "2025-06-01");

        assertThat(timeline().steps())
                .extracting(Step::from)
                .containsExactly(day("2025-03-01"), day("2025-06-01"), day("2028-03-01"));
    }

    @Property
    void everyDayHasOneAnswerAndNothingComesAfterAnEnd(
            @ForAll @Size(max = 4) List<@IntRange(max = 1500) Integer> starts,
            @ForAll @Size(max = 6) List<@IntRange(max = 2400) Integer> days,
            @ForAll @Size(value = 6) List<Effect> effects) {
        var first = day("2025-01-01");
        for (int start : starts) {
            var from = first.plusDays(start);
            grants.add(new Grant(
                    grants.size() + 1,
                    "P" + start,
                    Tier.JUNIOR,
                    new Validity(from, from.plusDays(700)),
                    start % 3 == 0,
                    null));
        }
        for (int i = 0; i < days.size(); i++) {
            acts.add(new Act(effects.get(i), first.plusDays(days.get(i)), null, null, "act/" + i));
        }

        var timeline = timeline();

        for (var grant : timeline.grants()) {
            var spans = timeline.spans().stream()
                    .filter(span -> span.grant() == grant.number())
                    .toList();
            assertThat(spans.getFirst().from()).isEqualTo(grant.validity().from());
            assertThat(spans.getLast().to()).isNull();
            assertThat(spans.getLast().state().ended()).isTrue();
            for (int i = 0; i + 1 < spans.size(); i++) {
                assertThat(spans.get(i).to()).isEqualTo(spans.get(i + 1).from());
                assertThat(spans.get(i).from()).isBefore(spans.get(i).to());
                assertThat(spans.get(i).state().ended()).isFalse();
                assertThat(spans.get(i).state()).isNotEqualTo(spans.get(i + 1).state());
            }
        }
        grants.clear();
        acts.clear();
    }

    private void granted(Tier tier, String from, String to) {
        grants.add(new Grant(grants.size() + 1, "RM-" + from, tier, new Validity(day(from), day(to)), false, null));
    }

    private void act(Effect effect, String on) {
        acts.add(new Act(effect, day(on), null, null, "act/" + on));
    }

    private QualificationTimeline timeline() {
        return QualificationTimelinePolicy.timeline(grants, acts);
    }

    private Standing on(String day) {
        return timeline().on(day(day));
    }

    private QualificationState state(String day) {
        return on(day).state();
    }

    private List<QualificationState> states(long grant) {
        return timeline().spans().stream()
                .filter(span -> span.grant() == grant)
                .map(QualificationSpan::state)
                .toList();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
