package kejing.grading.ladder;

import kejing.chassis.problem.Text;

/**
 * What a person without a valid qualification is paid as.
 *
 * @param ceiling the highest level that needs no qualification, trainee in the rulebook; empty if every level needs one
 * @param above what becomes of somebody who stands higher
 */
public record Unqualified(String ceiling, Above above) {

    /** What becomes of somebody whose grade is above what is open without a qualification. */
    public enum Above {
        /** No pay as a relationship manager at all. */
        NO_GRADE,
        /** Paid as the highest position that needs no qualification. */
        CEILING
    }

    public Unqualified {
        LadderRules.require(
                above != null && (ceiling != null || above == Above.NO_GRADE),
                Text.of(
                        "须写明无资格人员的待遇：按无须资格的最高等级，或不享受客户经理待遇",
                        "Say what somebody without a qualification is paid as: the highest level that needs none, or nothing"));
    }
}
