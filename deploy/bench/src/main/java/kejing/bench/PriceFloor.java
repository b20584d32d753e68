package kejing.bench;

import com.google.ortools.modelbuilder.LinearExpr;
import com.google.ortools.modelbuilder.LinearExprBuilder;
import com.google.ortools.modelbuilder.ModelBuilder;
import com.google.ortools.modelbuilder.Variable;

/**
 * A convex chain of straight pieces that nowhere lies above {@code W·10⁶·((x − T)/T)²}: for amounts the highest of many
 * tangents, for heads the chords between whole numbers, which no whole number of heads can be below.
 */
final class PriceFloor {

    private static final double STEP = 0.01;
    private static final double FINE_FROM = 0.4;
    private static final double FINE_TO = 1.8;
    private static final double COARSE = 0.1;
    private static final double MOST = 20;

    private final double factor;
    private final double target;
    private final boolean amount;

    PriceFloor(double weight, double target, boolean amount) {
        this.factor = target == 0 ? 0 : weight * 1e6 / (target * target);
        this.target = target;
        this.amount = amount;
    }

    /**
     * Adds the floor's price at this load to the cost.
     *
     * @param least what whole key clients make it cost at least, see {@link #ofAtLeast}
     */
    void addTo(ModelBuilder model, LinearExprBuilder total, LinearExprBuilder load, LinearExprBuilder least) {
        if (factor == 0) {
            return;
        }
        Variable price = model.newNumVar(0, Double.POSITIVE_INFINITY, "");
        total.add(price);
        model.addGreaterOrEqual(price, least);
        LinearExprBuilder cost = LinearExpr.newBuilder().add(priceAt(0));
        LinearExprBuilder filled = LinearExpr.newBuilder();
        if (amount) {
            addTangents(model, cost, filled);
        } else {
            addChords(model, cost, filled);
        }
        model.addEquality(load, filled);
        model.addGreaterOrEqual(price, cost);
    }

    /** What a portfolio with this load or more costs at least. */
    double ofAtLeast(double load) {
        return load > target ? priceAt(load) : 0;
    }

    /** The least that several equal portfolios of this load on average can cost each. */
    double at(double average) {
        if (amount) {
            return priceAt(average);
        }
        double heads = Math.floor(average);
        return priceAt(heads) + (average - heads) * (priceAt(heads + 1) - priceAt(heads));
    }

    /** Between two points of contact the higher tangent changes half-way. */
    private void addTangents(ModelBuilder model, LinearExprBuilder cost, LinearExprBuilder filled) {
        double contact = 0;
        double from = 0;
        while (contact < MOST) {
            double next = contact + (contact >= FINE_FROM && contact < FINE_TO ? STEP : COARSE);
            double to = (contact + next) / 2;
            addPiece(model, cost, filled, (to - from) * target, slopeAt(contact * target));
            contact = next;
            from = to;
        }
        addPiece(model, cost, filled, Double.POSITIVE_INFINITY, slopeAt(contact * target));
    }

    private void addChords(ModelBuilder model, LinearExprBuilder cost, LinearExprBuilder filled) {
        int most = (int) Math.ceil(3 * target) + 3;
        for (int heads = 0; heads < most; heads++) {
            addPiece(model, cost, filled, 1, priceAt(heads + 1) - priceAt(heads));
        }
        addPiece(model, cost, filled, Double.POSITIVE_INFINITY, priceAt(most + 1) - priceAt(most));
    }

    private static void addPiece(
            ModelBuilder model, LinearExprBuilder cost, LinearExprBuilder filled, double width, double slope) {
        Variable piece = model.newNumVar(0, width, "");
        filled.add(piece);
        cost.addTerm(piece, slope);
    }

    private double priceAt(double load) {
        return factor * (load - target) * (load - target);
    }

    private double slopeAt(double load) {
        return 2 * factor * (load - target);
    }
}
