package kejing.portfolio.responsibility;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Who is responsible for a client at one time (分管人): nobody, or persons whose shares sum to exactly 1 and exactly one
 * of whom leads (SEM-7). Ordered by staff id, so that equal sets are equal records.
 */
public record Holders(List<Holder> list) {

    public static final Holders NOBODY = new Holders(List.of());

    public Holders {
        list = list.stream().sorted(Comparator.comparing(Holder::staffId)).toList();
        if (!list.isEmpty()) {
            requireWholeOf(list);
        }
    }

    public static Holders sole(String staffId) {
        return new Holders(List.of(new Holder(staffId, BigDecimal.ONE, true)));
    }

    /**
     * Equal shares in six decimals by largest remainder, ties to the lowest staff id (SEM-1, SEM-7): three persons get
     * 0.333334, 0.333333 and 0.333333.
     */
    public static Holders equalShares(List<String> staffIds, String lead) {
        List<String> ordered = staffIds.stream().sorted().toList();
        long units = BigDecimal.ONE.movePointRight(Holder.SHARE_DECIMALS).longValueExact();
        List<Holder> holders = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            long part = units / ordered.size() + (i < units % ordered.size() ? 1 : 0);
            BigDecimal share = BigDecimal.valueOf(part, Holder.SHARE_DECIMALS);
            holders.add(new Holder(ordered.get(i), share, ordered.get(i).equals(lead)));
        }
        return new Holders(holders);
    }

    public boolean isNobody() {
        return list.isEmpty();
    }

    public boolean include(String staffId) {
        return list.stream().anyMatch(holder -> holder.staffId().equals(staffId));
    }

    /** The person for whom heads and caps count, if anybody is responsible. */
    public Optional<String> lead() {
        for (Holder holder : list) {
            if (holder.lead()) {
                return Optional.of(holder.staffId());
            }
        }
        return Optional.empty();
    }

    public List<String> staffIds() {
        return list.stream().map(Holder::staffId).toList();
    }

    private static void requireWholeOf(List<Holder> list) {
        BigDecimal sum = list.stream().map(Holder::share).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(BigDecimal.ONE) != 0) {
            throw new IllegalArgumentException("shares must sum to exactly 1, sum to " + sum);
        }
        if (list.stream().filter(Holder::lead).count() != 1) {
            throw new IllegalArgumentException("exactly one holder leads: " + list);
        }
        if (new HashSet<>(list.stream().map(Holder::staffId).toList()).size() != list.size()) {
            throw new IllegalArgumentException("a person holds only one share: " + list);
        }
    }
}
