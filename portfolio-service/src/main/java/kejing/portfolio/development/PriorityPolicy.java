package kejing.portfolio.development;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kejing.portfolio.responsibility.Holders;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which of several claims goes before. The earlier proof wins, unless it is not decisive and more than
 * {@code lapseMonths} older than somebody's decisive proof: then it has lapsed. On one day a decisive proof goes before
 * another; equal ones share equally (SEM-7).
 */
public final class PriorityPolicy {

    /** Why the rule answers as it does. */
    @Schema(name = "PriorityGround")
    public enum Ground {
        ONLY_CLAIM,
        EARLIER_PROOF,
        EARLIER_LAPSED,
        DECISIVE_PROOF,
        SAME_PROOF
    }

    /** What the rule says. */
    public record Answer(Holders shares, Ground ground) {}

    /** @param confirmed claims that the branches confirmed, never empty */
    public Answer answer(DevelopmentScheme scheme, List<DevelopmentClaim> confirmed) {
        if (confirmed.size() == 1) {
            return new Answer(Holders.sole(confirmed.getFirst().staffId()), Ground.ONLY_CLAIM);
        }
        List<DevelopmentClaim> alive = alive(scheme, confirmed);
        LocalDate first = earliest(alive);
        List<DevelopmentClaim> onFirst =
                alive.stream().filter(claim -> claim.proofDate().equals(first)).toList();
        List<DevelopmentClaim> decisive = onFirst.stream()
                .filter(claim -> scheme.isDecisive(claim.proofKind()))
                .toList();
        List<String> winners = (decisive.isEmpty() ? onFirst : decisive)
                .stream().map(DevelopmentClaim::staffId).sorted().toList();
        return new Answer(
                Holders.equalShares(winners, winners.getFirst()), ground(confirmed, first, onFirst, decisive));
    }

    private static Ground ground(
            List<DevelopmentClaim> confirmed,
            LocalDate first,
            List<DevelopmentClaim> onFirst,
            List<DevelopmentClaim> decisive) {
        if ((decisive.isEmpty() ? onFirst : decisive).size() > 1) {
            return Ground.SAME_PROOF;
        }
        if (onFirst.size() > 1) {
            return Ground.DECISIVE_PROOF;
        }
        return earliest(confirmed).isBefore(first) ? Ground.EARLIER_LAPSED : Ground.EARLIER_PROOF;
    }

    private static List<DevelopmentClaim> alive(DevelopmentScheme scheme, List<DevelopmentClaim> confirmed) {
        Optional<LocalDate> won = confirmed.stream()
                .filter(claim -> scheme.isDecisive(claim.proofKind()))
                .map(DevelopmentClaim::proofDate)
                .min(Comparator.naturalOrder());
        return confirmed.stream()
                .filter(claim -> scheme.isDecisive(claim.proofKind())
                        || won.isEmpty()
                        || !claim.proofDate().plusMonths(scheme.lapseMonths()).isBefore(won.get()))
                .toList();
    }

    private static LocalDate earliest(List<DevelopmentClaim> claims) {
        return claims.stream()
                .map(DevelopmentClaim::proofDate)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
