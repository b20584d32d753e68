package kejing.grading.qualification;

import kejing.chassis.problem.Text;

/**
 * A person's qualification on a day.
 *
 * @param tier of the qualification that stands or stood last; empty if there never was one
 */
public record Standing(QualificationState state, Tier tier) {
    public static final Standing NONE = new Standing(QualificationState.NONE, null);

    public boolean holds() {
        return state.holds();
    }

    public Text words() {
        return tier == null
                ? state.label()
                : new Text(
                        tier.label().zh() + "资格（" + state.label().zh() + "）",
                        tier.label().en() + " qualification (" + state.label().en() + ")");
    }
}
