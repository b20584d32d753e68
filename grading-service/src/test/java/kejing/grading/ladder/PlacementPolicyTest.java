package kejing.grading.ladder;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import kejing.chassis.problem.Problem;
import kejing.grading.qualification.QualificationState;
import kejing.grading.qualification.Standing;
import kejing.grading.qualification.Tier;
import org.junit.jupiter.api.Test;

/** Who may be placed where. */
class PlacementPolicyTest {
    @Test
    void onlyTheTraineeNeedsNoQualification() {
        allowed("MARKET", "TRAINEE", Standing.NONE);
        refused("qualification-needed", "MARKET", "ASSISTANT-3", Standing.NONE);
        refused("qualification-needed", "DESIGN", "ASSISTANT-1", Standing.NONE);
        refused(
                "qualification-needed",
                "MARKET",
                "ASSISTANT-3",
                new Standing(QualificationState.SUSPENDED, Tier.SENIOR));
    }

    @Test
    void nobodyIsPlacedAboveTheCeiling() {
        allowed("MARKET", "ASSISTANT-1", active(Tier.JUNIOR));
        refused("qualification-needed", "MARKET", "MANAGER-3", active(Tier.JUNIOR));
        allowed("MARKET", "MANAGER-1", active(Tier.INTERMEDIATE));
        refused("qualification-needed", "MARKET", "SENIOR-4", active(Tier.INTERMEDIATE));
        allowed("CREDIT", "SENIOR-1", active(Tier.SENIOR));
    }

    @Test
    void aTypesRangeIsKept() {
        allowed("DESIGN", "MANAGER-1", active(Tier.SENIOR));
        refused("grade-outside-range", "DESIGN", "SENIOR-4", active(Tier.SENIOR));
        refused("grade-outside-range", "DESIGN", "ASSISTANT-2", active(Tier.SENIOR));
        refused("unknown-grade", "MARKET", "VETERAN", active(Tier.SENIOR));
        refused("unknown-manager-type", "AGENT", "TRAINEE", active(Tier.SENIOR));
    }

    @Test
    void theSpecialistHasNoGradeAndTheOthersNeedOne() {
        allowed("SPECIALIST", null, Standing.NONE);
        refused("grade-and-type", "SPECIALIST", "TRAINEE", Standing.NONE);
        refused("grade-and-type", "MARKET", null, Standing.NONE);
    }

    @Test
    void branchHeadsAreOutside() {
        assertThatThrownBy(() -> PlacementPolicy.requireLegal(
                        Career.RULEBOOK, "MARKET", "TRAINEE", Standing.NONE, Set.of("employee", "branch-head")))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> org.assertj.core.api.Assertions.assertThat(problem.slug())
                                .isEqualTo("post-outside-ladder"));
    }

    private static Standing active(Tier tier) {
        return new Standing(QualificationState.ACTIVE, tier);
    }

    private static void allowed(String type, String grade, Standing standing) {
        assertThatCode(() -> PlacementPolicy.requireLegal(Career.RULEBOOK, type, grade, standing, Set.of("employee")))
                .doesNotThrowAnyException();
    }

    private static void refused(String slug, String type, String grade, Standing standing) {
        assertThatThrownBy(
                        () -> PlacementPolicy.requireLegal(Career.RULEBOOK, type, grade, standing, Set.of("employee")))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> org.assertj.core.api.Assertions.assertThat(problem.slug())
                                .isEqualTo(slug));
    }
}
