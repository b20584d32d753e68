package kejing.grading.ladder;

import java.util.Optional;
import kejing.grading.qualification.Standing;

/**
 * The lower of what a person may be and what the evaluations make of the person counts (Q-16, R17): the ceiling of a
 * qualification is a level of the scheme; without a valid one the scheme's rule for the unqualified holds.
 */
public final class CeilingPolicy {
    private final LadderRules rules;
    private final Ladder ladder;

    public CeilingPolicy(LadderRules rules) {
        this.rules = rules;
        this.ladder = Ladder.of(rules);
    }

    /** The highest position open to the standing; empty if none is. */
    public Optional<Position> ceiling(Standing standing) {
        var level = standing.holds()
                ? rules.ceilings().get(standing.tier())
                : rules.unqualified().ceiling();
        return Optional.ofNullable(level).map(ladder::top);
    }

    /** Whether the position's level is open to the standing. */
    public boolean opens(Standing standing, Position position) {
        return ceiling(standing)
                .filter(top -> position.rankOfLevel() <= top.rankOfLevel())
                .isPresent();
    }

    /** What somebody who stands at the position is paid as; empty if not as a relationship manager at all. */
    public Optional<Position> paid(Standing standing, Position reached, ManagerType type) {
        if (opens(standing, reached)) {
            return Optional.of(reached);
        }
        if (!standing.holds() && rules.unqualified().above() == Unqualified.Above.NO_GRADE) {
            return Optional.empty();
        }
        return ceiling(standing)
                .filter(top -> top.number() >= ladder.at(type.from()).number());
    }
}
