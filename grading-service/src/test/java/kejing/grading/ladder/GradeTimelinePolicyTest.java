package kejing.grading.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import kejing.grading.qualification.QualificationState;
import kejing.grading.qualification.QualificationTimelinePolicy.Effect;
import kejing.grading.qualification.Tier;
import org.junit.jupiter.api.Test;

/** The grade of every day (Q-15 to Q-17, R17). */
class GradeTimelinePolicyTest {

    @Test
    void qualifiedSeniorWhosePerformanceMeetsAManagersStandardIsPaidAsManager() {
        var span = Career.byTheRulebook()
                .qualified(Tier.SENIOR, "2025-03-01", "2028-03-01")
                .placed("2025-04-01", "MARKET", "MANAGER-3")
                .on("2025-04-01");

        assertThat(span.grade()).isEqualTo("MANAGER-3");
        assertThat(span.level()).isEqualTo("MANAGER");
        assertThat(span.step()).isEqualTo(5);
        assertThat(span.reason()).isEqualTo(GradeReason.PLACED);
        assertThat(span.trace().getFirst().zh()).isEqualTo("按方案“S-1”定级：市场经理，客户经理三级");
    }

    @Test
    void theAnnualEvaluationMovesOneStepAtItsLines() {
        assertThat(after(2025, "100.00").grade()).isEqualTo("MANAGER-1");
        assertThat(after(2025, "100.00").reason()).isEqualTo(GradeReason.PROMOTED);
        assertThat(after(2025, "99.99").grade()).isEqualTo("MANAGER-2");
        assertThat(after(2025, "60.00").grade()).isEqualTo("MANAGER-2");
        assertThat(after(2025, "60.00").reason()).isEqualTo(GradeReason.KEPT);
        assertThat(after(2025, "59.99").grade()).isEqualTo("MANAGER-3");
        assertThat(after(2025, "59.99").reason()).isEqualTo(GradeReason.DEMOTED);
        assertThat(after(2025, "59.99").trace().getFirst().zh())
                .isEqualTo("年度考核得分 59.99（晋升线 100.00、降级线 60.00）：客户经理二级 → 客户经理三级");
        assertThat(after(2025, "59.99").trace().getFirst().en())
                .isEqualTo(
                        "The annual evaluation gave 59.99 (lifted from 100.00, lowered below 60.00): Manager 2 → Manager 3");
    }

    @Test
    void theNewGradeBeginsOnTheDayAfterThePeriod() {
        var career = manager().year(2025, "120.00");

        assertThat(career.on("2025-12-31").grade()).isEqualTo("MANAGER-2");
        assertThat(career.on("2026-01-01").grade()).isEqualTo("MANAGER-1");
    }

    @Test
    void aMissingEvaluationNeverLiftsAndIsRecorded() {
        var span = manager().year(2025, null).on("2026-01-01");

        assertThat(span.grade()).isEqualTo("MANAGER-2");
        assertThat(span.reason()).isEqualTo(GradeReason.EVALUATION_MISSING);
        assertThat(span.periodId()).isEqualTo("2025");
        assertThat(span.trace().getFirst().zh()).isEqualTo("缺年度考核结果，不予晋升，等级客户经理二级不变");
    }

    @Test
    void aHigherLevelNeedsTheQualificationOnTheEffectiveDate() {
        var career = Career.byTheRulebook()
                .qualified(Tier.JUNIOR, "2025-03-01", "2028-03-01")
                .placed("2025-04-01", "MARKET", "ASSISTANT-1")
                .year(2025, "120.00");
        assertThat(career.on("2026-01-01").grade()).isEqualTo("ASSISTANT-1");
        assertThat(career.on("2026-01-01").reason()).isEqualTo(GradeReason.QUALIFICATION_NEEDED);

        career.qualified(Tier.INTERMEDIATE, "2026-01-02", "2029-01-02");
        assertThat(career.on("2026-01-02").ownGrade()).isEqualTo("ASSISTANT-1");

        career.qualified(Tier.INTERMEDIATE, "2026-01-01", "2029-01-01");
        assertThat(career.on("2026-01-01").grade()).isEqualTo("MANAGER-3");
    }

    @Test
    void theTopAndTheBottomOfTheRangeHold() {
        var top = Career.byTheRulebook()
                .qualified(Tier.SENIOR, "2025-03-01", "2028-03-01")
                .placed("2025-04-01", "DESIGN", "MANAGER-1")
                .year(2025, "120.00");
        assertThat(top.on("2026-01-01").grade()).isEqualTo("MANAGER-1");
        var bottom =
                Career.byTheRulebook().placed("2025-04-01", "MARKET", "TRAINEE").year(2025, "0.00");
        assertThat(bottom.on("2026-01-01").grade()).isEqualTo("TRAINEE");
        assertThat(bottom.on("2026-01-01").reason()).isEqualTo(GradeReason.KEPT);
    }

    @Test
    void aQuarterSetsTheTreatmentOfTheNextQuarterOnly() {
        var career = manager().quarter(2025, 2, "100.00").quarter(2025, 3, "59.99");

        assertThat(career.on("2025-06-30").grade()).isEqualTo("MANAGER-2");
        assertThat(career.on("2025-07-01").grade()).isEqualTo("MANAGER-1");
        assertThat(career.on("2025-07-01").ownGrade()).isEqualTo("MANAGER-2");
        assertThat(career.on("2025-09-30").grade()).isEqualTo("MANAGER-1");
        assertThat(career.on("2025-10-01").grade()).isEqualTo("MANAGER-3");
        assertThat(career.on("2025-12-31").grade()).isEqualTo("MANAGER-3");
        assertThat(career.on("2026-01-01").grade()).isEqualTo("MANAGER-2");
        assertThat(career.on("2026-01-01").reason()).isEqualTo(GradeReason.TREATMENT_ENDED);
    }

    @Test
    void aMissingQuarterLeavesTheOwnGrade() {
        var span = manager().quarter(2025, 2, null).on("2025-07-01");

        assertThat(span.grade()).isEqualTo("MANAGER-2");
        assertThat(span.reason()).isEqualTo(GradeReason.EVALUATION_MISSING);
    }

    @Test
    void aQuarterDoesNotLiftOverTheQualification() {
        var span = Career.byTheRulebook()
                .qualified(Tier.INTERMEDIATE, "2025-03-01", "2028-03-01")
                .placed("2025-04-01", "MARKET", "MANAGER-1")
                .quarter(2025, 2, "130.00")
                .on("2025-07-01");

        assertThat(span.grade()).isEqualTo("MANAGER-1");
        assertThat(span.reason()).isEqualTo(GradeReason.QUALIFICATION_NEEDED);
    }

    @Test
    void losingTheQualificationCapsAtOnceAndLiftingRestores() {
        var career = manager().act(Effect.SUSPEND, "2025-08-15").act(Effect.LIFT, "2025-09-10");

        assertThat(career.on("2025-08-14").grade()).isEqualTo("MANAGER-2");
        assertThat(career.on("2025-08-15").grade()).isNull();
        assertThat(career.on("2025-08-15").reason()).isEqualTo(GradeReason.QUALIFICATION_LOST);
        assertThat(career.on("2025-08-15").ownGrade()).isEqualTo("MANAGER-2");
        assertThat(career.on("2025-09-10").grade()).isEqualTo("MANAGER-2");
        assertThat(career.on("2025-09-10").reason()).isEqualTo(GradeReason.QUALIFICATION_GAINED);
    }

    @Test
    void expiryMeansNoPayAndATraineeNeedsNoQualification() {
        assertThat(manager().on("2028-02-29").grade()).isEqualTo("MANAGER-2");
        assertThat(manager().on("2028-03-01").grade()).isNull();
        assertThat(manager().on("2028-03-01").standing().state()).isEqualTo(QualificationState.EXPIRED);
        assertThat(Career.byTheRulebook()
                        .placed("2025-04-01", "MARKET", "TRAINEE")
                        .on("2030-01-01")
                        .grade())
                .isEqualTo("TRAINEE");
    }

    @Test
    void aLowerQualificationCapsAtItsCeiling() {
        var span = manager().qualified(Tier.JUNIOR, "2026-03-01", "2029-03-01").on("2026-03-01");

        assertThat(span.grade()).isEqualTo("ASSISTANT-1");
        assertThat(span.ownGrade()).isEqualTo("MANAGER-2");
        assertThat(span.trace().getLast().zh()).contains("按两者中较低者执行");
    }

    @Test
    void anotherBanksRuleMayCapInsteadOfEndingThePay() {
        var span = Career.by(Career.TEN_BY_SIX)
                .qualified(Tier.SENIOR, "2099-01-01", "2100-01-01")
                .placed("2099-01-01", "MARKET", "G9-1")
                .on("2100-01-01");

        assertThat(span.grade()).isEqualTo("G2-6");
    }

    @Test
    void aStretchOfTimeIsJudgedOnce() {
        var career = manager()
                .year(2025, "120.00")
                .review("2025-AGAIN", Cadence.ANNUAL, Career.day("2025-02-01"), "120.00", "S-1", Career.RULEBOOK);

        assertThat(career.on("2026-01-01").ownGrade()).isEqualTo("MANAGER-1");
        assertThat(career.on("2026-02-01").ownGrade()).isEqualTo("MANAGER-1");
        assertThat(career.on("2026-02-01").reason()).isEqualTo(GradeReason.PERIOD_OVERLAPS);
    }

    @Test
    void aPlacementHasWeighedThePeriodsBeforeIt() {
        var career = Career.byTheRulebook()
                .qualified(Tier.INTERMEDIATE, "2025-03-01", "2028-03-01")
                .placed("2026-01-01", "MARKET", "MANAGER-3")
                .year(2025, "120.00")
                .quarter(2025, 4, "120.00");

        assertThat(career.timeline()).hasSize(2);
        assertThat(career.on("2026-01-01").grade()).isEqualTo("MANAGER-3");
    }

    @Test
    void aLaterPlacementMovesToAnotherTypeAndOfTwoOnADayTheLaterCounts() {
        var career = manager().placed("2025-10-01", "SPECIALIST", null).placed("2025-10-01", "DESIGN", "ASSISTANT-1");

        assertThat(career.on("2025-10-01").type()).isEqualTo("DESIGN");
        assertThat(career.on("2025-09-30").type()).isEqualTo("MARKET");
    }

    @Test
    void aSpecialistHasNoGradeAndIsNotEvaluated() {
        var career =
                Career.byTheRulebook().placed("2025-04-01", "SPECIALIST", null).year(2025, "120.00");

        assertThat(career.timeline()).singleElement().satisfies(span -> {
            assertThat(span.grade()).isNull();
            assertThat(span.ownGrade()).isNull();
            assertThat(span.to()).isNull();
        });
    }

    @Test
    void aLaterSchemeIsFollowedFromTheEvaluationThatItJudges() {
        var strict = new LadderRules(
                Career.RULEBOOK.levels(),
                Career.RULEBOOK.outside(),
                Career.RULEBOOK.types(),
                Career.RULEBOOK.ceilings(),
                Career.RULEBOOK.unqualified(),
                Career.RULEBOOK.excludedRoles(),
                new EvaluationRules(
                        new MoveRule(new BigDecimal("110"), new BigDecimal("90"), 1),
                        Career.RULEBOOK.evaluation().quarterly()),
                Map.of());
        var career = manager()
                .year(2025, "105.00")
                .review("2026", Cadence.ANNUAL, Career.day("2026-01-01"), "105.00", "S-2", strict);

        assertThat(career.on("2026-01-01").grade()).isEqualTo("MANAGER-1");
        assertThat(career.on("2026-01-01").schemeId()).isEqualTo("S-1");
        assertThat(career.on("2027-01-01").grade()).isEqualTo("MANAGER-1");
        assertThat(career.on("2027-01-01").schemeId()).isEqualTo("S-2");
    }

    @Test
    void aSchemeThatDoesNotKnowTheGradeIsNotFollowed() {
        var span = manager()
                .review("2025", Cadence.ANNUAL, Career.day("2025-01-01"), "100.00", "S-60", Career.TEN_BY_SIX)
                .on("2026-01-01");

        assertThat(span.grade()).isEqualTo("MANAGER-1");
        assertThat(span.schemeId()).isEqualTo("S-1");
    }

    @Test
    void nobodyWithoutAPlacementHasAGrade() {
        assertThat(Career.byTheRulebook()
                        .qualified(Tier.SENIOR, "2025-03-01", "2028-03-01")
                        .year(2025, "120.00")
                        .timeline())
                .isEmpty();
    }

    private static Career manager() {
        return Career.byTheRulebook()
                .qualified(Tier.INTERMEDIATE, "2025-03-01", "2028-03-01")
                .placed("2025-04-01", "MARKET", "MANAGER-2");
    }

    private static GradeSpan after(int year, String score) {
        return manager().year(year, score).on((year + 1) + "-01-01");
    }
}
