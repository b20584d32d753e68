package kejing.grading.ladder;

import kejing.chassis.problem.Text;
import kejing.grading.qualification.Tier;

/**
 * A person's qualification on a day.
 *
 * @param tier of the qualification that stands or stood last; empty if there never was one
 */
public record Standing(StandingState state, Tier tier) {
    static final Standing NONE = new Standing(StandingState.NONE, null);

    public boolean active() {
        return state == StandingState.ACTIVE;
    }

    Text words() {
        return tier == null
                ? state.label()
                : new Text(
                        tier.label().zh() + "资格（" + state.label().zh() + "）",
                        tier.label().en() + " qualification (" + state.label().en() + ")");
    }
}
