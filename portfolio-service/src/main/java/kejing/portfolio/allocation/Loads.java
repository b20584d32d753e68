package kejing.portfolio.allocation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/** One exact figure per {@link Resource}: what a client weighs, what a manager carries, or what he should carry. */
public final class Loads {

    /** Precision of every derived figure (targets, costs): 16 digits, HALF_EVEN; amounts themselves stay exact. */
    public static final MathContext PRECISION = MathContext.DECIMAL64;

    public static final Loads NONE = of(resource -> BigDecimal.ZERO);

    private static final Resource[] RESOURCES = Resource.values();

    private final BigDecimal[] figures;

    private Loads(BigDecimal[] figures) {
        this.figures = figures;
    }

    public static Loads of(Function<Resource, BigDecimal> figure) {
        Resource[] resources = Resource.values();
        BigDecimal[] figures = new BigDecimal[resources.length];
        for (Resource resource : resources) {
            figures[resource.ordinal()] = figure.apply(resource);
        }
        return new Loads(figures);
    }

    public BigDecimal get(Resource resource) {
        return figures[resource.ordinal()];
    }

    public Loads plus(Loads other) {
        BigDecimal[] sum = new BigDecimal[figures.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = figures[i].add(other.figures[i]);
        }
        return new Loads(sum);
    }

    public Loads minus(Loads other) {
        BigDecimal[] difference = new BigDecimal[figures.length];
        for (int i = 0; i < difference.length; i++) {
            difference[i] = figures[i].subtract(other.figures[i]);
        }
        return new Loads(difference);
    }

    /** Every figure times a factor, at {@link #PRECISION}. */
    public Loads times(BigDecimal factor) {
        return of(resource -> get(resource).multiply(factor, PRECISION));
    }

    /** Amounts times the holder's share; heads whole for the lead and nothing for the others (SEM-7). */
    public Loads heldBy(BigDecimal share, boolean lead) {
        return of(resource -> {
            if (resource.isAmount()) {
                return get(resource).multiply(share);
            }
            return lead ? get(resource) : BigDecimal.ZERO;
        });
    }

    public Map<Resource, BigDecimal> asMap() {
        Map<Resource, BigDecimal> map = new EnumMap<>(Resource.class);
        for (Resource resource : RESOURCES) {
            map.put(resource, get(resource));
        }
        return map;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Loads loads && Arrays.equals(figures, loads.figures);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(figures);
    }

    @Override
    public String toString() {
        return asMap().toString();
    }
}
