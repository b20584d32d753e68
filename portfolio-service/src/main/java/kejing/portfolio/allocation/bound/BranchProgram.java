package kejing.portfolio.allocation.bound;

import static kejing.portfolio.allocation.bound.Relaxation.K;

import com.google.ortools.modelbuilder.LinearConstraint;
import com.google.ortools.modelbuilder.LinearExpr;
import com.google.ortools.modelbuilder.LinearExprBuilder;
import com.google.ortools.modelbuilder.ModelBuilder;
import com.google.ortools.modelbuilder.ModelSolver;
import com.google.ortools.modelbuilder.SolveStatus;
import com.google.ortools.modelbuilder.Variable;
import kejing.portfolio.allocation.Resource;

/**
 * Finds prices of load that prove much: the dual prices of the linear programme in which clients may be divided among
 * managers, and each portfolio costs what the straight pieces below its square cost. The proof counts with them in
 * {@link Dual} and asks nothing of the programme's accuracy.
 */
final class BranchProgram {

    private static final double STEP = 0.02;
    private static final double FINE_FROM = 0.3;
    private static final double FINE_TO = 2.2;
    private static final double COARSE = 0.2;
    private static final double MOST = 20;

    private final Relaxation relaxation;

    BranchProgram(Relaxation relaxation) {
        this.relaxation = relaxation;
    }

    /**
     * Sets the prices of load of these managers.
     *
     * @param held what the managers carry already, by manager and resource
     * @return whether the programme was solved
     */
    boolean price(int[] managers, int[] units, double[] held, double[] prices) {
        ModelBuilder model = new ModelBuilder();
        LinearExprBuilder cost = LinearExpr.newBuilder();
        LinearExprBuilder[] loads = new LinearExprBuilder[relaxation.managers * K];
        for (int manager : managers) {
            for (int k = 0; k < K; k++) {
                loads[manager * K + k] = LinearExpr.newBuilder();
            }
        }
        for (int unit : units) {
            LinearExprBuilder parts = LinearExpr.newBuilder();
            for (int manager : managers) {
                Variable part = model.newNumVar(0, 1, "");
                parts.add(part);
                double price = relaxation.price(unit, manager);
                if (price != 0) {
                    cost.addTerm(part, price);
                }
                for (int k = 0; k < K; k++) {
                    double weight = relaxation.weight[unit * K + k];
                    if (weight != 0) {
                        loads[manager * K + k].addTerm(part, weight);
                    }
                }
            }
            model.addEquality(parts, 1);
        }
        LinearConstraint[] balance = new LinearConstraint[loads.length];
        for (int manager : managers) {
            for (Resource resource : Resource.values()) {
                int place = manager * K + resource.ordinal();
                if (relaxation.factor[place] != 0) {
                    balance[place] = fill(model, cost, loads[place], place, held[place], resource.isAmount());
                }
            }
        }
        model.minimize(cost);
        ModelSolver optimum = new ModelSolver("glop");
        if (optimum.solve(model) != SolveStatus.OPTIMAL) {
            return false;
        }
        for (int place = 0; place < balance.length; place++) {
            if (balance[place] != null) {
                prices[place] = -optimum.getDualValue(balance[place]);
            }
        }
        return true;
    }

    /** The pieces between what is held and the load; the slope of each is the price of load there. */
    private LinearConstraint fill(
            ModelBuilder model,
            LinearExprBuilder cost,
            LinearExprBuilder load,
            int place,
            double held,
            boolean amount) {
        LinearExprBuilder filled = load;
        double target = relaxation.target[place];
        double factor = relaxation.factor[place];
        if (amount) {
            double contact = 0;
            double from = 0;
            while (contact < MOST) {
                double next = contact + (contact >= FINE_FROM && contact < FINE_TO ? STEP : COARSE);
                double to = (contact + next) / 2;
                piece(
                        model,
                        cost,
                        filled,
                        Math.max(from * target, held),
                        to * target,
                        2 * factor * target * (contact - 1));
                contact = next;
                from = to;
            }
            piece(
                    model,
                    cost,
                    filled,
                    Math.max(from * target, held),
                    Double.POSITIVE_INFINITY,
                    2 * factor * target * MOST);
        } else {
            int most = (int) Math.ceil(3 * target + held) + 3;
            for (int heads = (int) Math.rint(held); heads < most; heads++) {
                double to = heads + 1 == most ? Double.POSITIVE_INFINITY : heads + 1;
                piece(model, cost, filled, heads, to, factor * (2 * heads + 1 - 2 * target));
            }
        }
        return model.addEquality(filled, 0);
    }

    private static void piece(
            ModelBuilder model,
            LinearExprBuilder cost,
            LinearExprBuilder filled,
            double from,
            double to,
            double slope) {
        if (to <= from) {
            return;
        }
        Variable piece = model.newNumVar(0, to - from, "");
        filled.addTerm(piece, -1);
        cost.addTerm(piece, slope);
    }
}
