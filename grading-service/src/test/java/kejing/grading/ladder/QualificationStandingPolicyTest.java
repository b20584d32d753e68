package kejing.grading.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kejing.chassis.problem.Problem;
import kejing.grading.qualification.Tier;
import org.junit.jupiter.api.Test;

/** The qualification's own state machine (R16). */
class QualificationStandingPolicyTest {
    private final Career career = Career.byTheRulebook().qualified(Tier.SENIOR, "2025-03-01", "2028-03-01");

    @Test
    void beginsAndEndsOnItsDays() {
        assertThat(state("2025-02-28")).isEqualTo(StandingState.NONE);
        assertThat(state("2025-03-01")).isEqualTo(StandingState.ACTIVE);
        assertThat(state("2028-02-29")).isEqualTo(StandingState.ACTIVE);
        assertThat(state("2028-03-01")).isEqualTo(StandingState.EXPIRED);
    }

    @Test
    void isSuspendedAndLiftedOnTheDay() {
        career.act(ActKind.SUSPENSION, "2025-06-01").act(ActKind.LIFTING, "2025-07-01");

        assertThat(state("2025-05-31")).isEqualTo(StandingState.ACTIVE);
        assertThat(state("2025-06-01")).isEqualTo(StandingState.SUSPENDED);
        assertThat(state("2025-06-30")).isEqualTo(StandingState.SUSPENDED);
        assertThat(state("2025-07-01")).isEqualTo(StandingState.ACTIVE);
    }

    @Test
    void staysRevokedUntilANewExam() {
        career.act(ActKind.REVOCATION, "2025-03-01")
                .act(ActKind.LIFTING, "2025-07-01")
                .qualified(Tier.JUNIOR, "2029-01-01", "2032-01-01");

        assertThat(state("2025-03-01")).isEqualTo(StandingState.REVOKED);
        assertThat(state("2028-12-31")).isEqualTo(StandingState.REVOKED);
        assertThat(career.standing().on(Career.day("2029-01-01")))
                .isEqualTo(new Standing(StandingState.ACTIVE, Tier.JUNIOR));
    }

    @Test
    void aLaterGrantSupersedesAHigherOne() {
        career.qualified(Tier.INTERMEDIATE, "2027-03-01", "2030-03-01");

        assertThat(career.standing().on(Career.day("2027-02-28")).tier()).isEqualTo(Tier.SENIOR);
        assertThat(career.standing().on(Career.day("2027-03-01")).tier()).isEqualTo(Tier.INTERMEDIATE);
    }

    @Test
    void onlyGoesForwardExceptLiftingASuspension() {
        var day = Career.day("2025-06-01");
        assertThatCode(() -> career.standing().requireLegal(ActKind.SUSPENSION, day))
                .doesNotThrowAnyException();
        assertThatCode(() -> career.standing().requireLegal(ActKind.REVOCATION, day))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> career.standing().requireLegal(ActKind.LIFTING, day))
                .isInstanceOf(Problem.class);
        career.act(ActKind.SUSPENSION, "2025-06-01");
        assertThatCode(() -> career.standing().requireLegal(ActKind.LIFTING, day))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> career.standing().requireLegal(ActKind.SUSPENSION, day))
                .isInstanceOf(Problem.class);
        career.act(ActKind.REVOCATION, "2025-06-01");
        for (var kind : new ActKind[] {ActKind.SUSPENSION, ActKind.LIFTING, ActKind.REVOCATION}) {
            assertThatThrownBy(() -> career.standing().requireLegal(kind, day)).isInstanceOf(Problem.class);
        }
    }

    private StandingState state(String day) {
        return career.standing().on(Career.day(day)).state();
    }
}
