package kejing.portfolio.allocation.study;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import kejing.portfolio.allocation.AllocationScheme;

/**
 * The prices of an allocation that a study tries (G-08): what stability is worth, and what the own branch is worth.
 * A price is its decimal text, in millionths of fairness; {@link #HARD} stands for a territory that must be obeyed.
 */
public enum StudiedPrice {
    /** H, of taking a client from those who hold it. */
    HANDOVER(List.of("0", "100", "300", "1000", "3000", "10000")) {
        @Override
        String of(AllocationScheme scheme) {
            return text(scheme.handoverCost());
        }

        @Override
        AllocationScheme in(AllocationScheme scheme, String price) {
            return scheme.withHandoverCost(new BigDecimal(price));
        }
    },
    /** C, of a small client held outside its branch; of a scheme with hard territory it asks what soft territory would give. */
    OUTSIDE_BRANCH(List.of("300", "1000", "3000", "10000", "30000", "100000")) {
        @Override
        String of(AllocationScheme scheme) {
            return scheme.outsideBranchCost() == null ? HARD : text(scheme.outsideBranchCost());
        }

        @Override
        AllocationScheme in(AllocationScheme scheme, String price) {
            return scheme.withOutsideBranchCost(price.equals(HARD) ? null : new BigDecimal(price));
        }
    };

    public static final String HARD = "HARD";

    private final List<String> usual;

    StudiedPrice(List<String> usual) {
        this.usual = usual;
    }

    /** The scheme's own price. */
    abstract String of(AllocationScheme scheme);

    /** The scheme with this price instead of its own. */
    abstract AllocationScheme in(AllocationScheme scheme, String price);

    /**
     * What is tried: the wanted prices, or the usual ones if none is wanted, and always the scheme's own; each once, ascending;
     * of {@link #OUTSIDE_BRANCH} the last one is {@link #HARD}.
     */
    List<String> prices(AllocationScheme scheme, List<BigDecimal> wanted) {
        TreeSet<BigDecimal> values = new TreeSet<>(wanted);
        if (wanted.isEmpty()) {
            usual.forEach(price -> values.add(new BigDecimal(price)));
        }
        String own = of(scheme);
        if (!own.equals(HARD)) {
            values.add(new BigDecimal(own));
        }
        Stream<String> ascending = values.stream().map(StudiedPrice::text);
        return (this == OUTSIDE_BRANCH ? Stream.concat(ascending, Stream.of(HARD)) : ascending).toList();
    }

    private static String text(BigDecimal price) {
        return price.signum() == 0 ? "0" : price.stripTrailingZeros().toPlainString();
    }
}
