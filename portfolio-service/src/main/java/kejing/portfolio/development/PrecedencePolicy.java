package kejing.portfolio.development;

import java.util.List;
import java.util.Optional;
import kejing.portfolio.allocation.Rule;
import kejing.portfolio.client.ClientCategory;
import kejing.portfolio.client.ClientTier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether a decided claim decides who holds the client. A-09 covers deposit clients and all new ones; and
 * A-14 go before it, inheritance and territory after it.
 */
public final class PrecedencePolicy {

    /** What a decision does about the holders. */
    @Schema(name = "DevelopmentEffect")
    public enum Effect {
        /** The developers shall hold the client. */
        HOLDS,
        /** Another rule goes before; the development is recorded. */
        STRONGER_RULE,
        /** An existing loan client: the development is recorded. */
        NOT_COVERED,
        /** Core banking does not know the client yet. */
        AWAITS_CLIENT
    }

    /** @param rule the rule that decided, null where the client is awaited */
    public record Outcome(Effect effect, Rule rule) {}

    /** @param bars the rules, if any, by which each of the developers may not hold it; the lead's first */
    public Outcome of(ClientTier tier, ClientCategory category, boolean newcomer, List<Optional<Rule>> bars) {
        if (tier == ClientTier.INSTITUTIONAL) {
            return new Outcome(Effect.STRONGER_RULE, Rule.A_10);
        }
        if (!newcomer && category != ClientCategory.DEPOSIT) {
            return new Outcome(Effect.NOT_COVERED, Rule.A_09);
        }
        return bars.stream()
                .flatMap(Optional::stream)
                .findFirst()
                .map(rule -> new Outcome(Effect.STRONGER_RULE, rule))
                .orElse(new Outcome(Effect.HOLDS, Rule.A_09));
    }
}
