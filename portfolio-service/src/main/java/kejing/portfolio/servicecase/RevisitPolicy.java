package kejing.portfolio.servicecase;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import kejing.chassis.rest.ContentHash;

/**
 * Which complaints are revisited (S-03). Everybody who knows the period and its complaints can draw the sample again: the
 * seed is the SHA-256 of the period and the sorted ids, and the complaints are taken in the order of the SHA-256 of seed
 * and id.
 */
public final class RevisitPolicy {

    private RevisitPolicy() {}

    /** A complaint of the sample; {@code place} counts from 1. */
    public record Drawn(String caseId, int place, boolean onSite) {}

    /** How many of {@code n} are taken: share × n, rounded up. */
    public static int share(int n, BigDecimal share) {
        return share.multiply(BigDecimal.valueOf(n))
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
    }

    /** {@code sha256("<from>/<to>\n" + ids in ascending order, one a line)}, in hex. */
    public static String seed(LocalDate from, LocalDate to, Collection<String> caseIds) {
        return ContentHash.ofText(from + "/" + to + "\n"
                + String.join("\n", caseIds.stream().sorted().toList()));
    }

    /** The sample in the order of {@code sha256(seed + ":" + id)}; its first places are revisited on site. */
    public static List<Drawn> draw(Collection<String> caseIds, String seed, BigDecimal share, BigDecimal onSiteShare) {
        int size = share(caseIds.size(), share);
        int onSite = share(size, onSiteShare);
        List<String> ordered = caseIds.stream()
                .sorted(Comparator.comparing((String caseId) -> ContentHash.ofText(seed + ":" + caseId))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(size)
                .toList();
        return java.util.stream.IntStream.range(0, ordered.size())
                .mapToObj(i -> new Drawn(ordered.get(i), i + 1, i < onSite))
                .toList();
    }
}
