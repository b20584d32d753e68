package kejing.portfolio.client;

import kejing.chassis.money.Money;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;

/**
 * Parameters of the client tiers (T-01 to T-04, SEM-15), in yuan of outstanding loans of the group of connected
 * clients. Between {@code smallUpTo} and {@code mediumFrom}, both ends excluded, lies the gap of the rulebook.
 *
 * @param smallUpTo highest amount of a small client, included (以下 includes the number)
 * @param mediumFrom lowest amount of a medium client, included
 * @param largeFrom lowest amount of a large client, included; wins over medium
 */
public record TierThresholds(Money smallUpTo, Money mediumFrom, Money largeFrom) {

    public TierThresholds {
        if (smallUpTo.isNegative() || smallUpTo.fen() >= mediumFrom.fen() || mediumFrom.fen() >= largeFrom.fen()) {
            throw Problem.rule(
                    "tier-thresholds",
                    Text.of(
                            "等级界限应依次递增：小户上限 %s、中户起点 %s、大户起点 %s。请改正后重报。",
                            "Tier thresholds must ascend: small up to %s, medium from %s, large from %s. Correct and resubmit.",
                            smallUpTo.amount(),
                            mediumFrom.amount(),
                            largeFrom.amount()));
        }
    }
}
