package kejing.portfolio.allocation.bound;

import com.google.ortools.modelbuilder.LinearConstraint;
import com.google.ortools.modelbuilder.LinearExpr;
import com.google.ortools.modelbuilder.LinearExprBuilder;
import com.google.ortools.modelbuilder.ModelBuilder;
import com.google.ortools.modelbuilder.ModelSolver;
import com.google.ortools.modelbuilder.SolveStatus;
import com.google.ortools.modelbuilder.Variable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts one placement of each branch together so that each key client is led once and the branches cost least: a linear
 * programme over the placements that matter, which grows until no other placement would make it cheaper. Its dual prices of
 * the key clients prove a bound for all placements, counted out over every one of them.
 */
final class PlacementProgram {

    private static final int NEW_PER_BRANCH = 10;
    private static final double USED = 1e-6;

    private final Relaxation relaxation;
    private final List<BranchPlacements> branches;
    private final List<Set<Integer>> columns = new ArrayList<>();

    /** @param start one placement of each branch that together lead every key client once */
    PlacementProgram(Relaxation relaxation, List<BranchPlacements> branches, int[] start) {
        this.relaxation = relaxation;
        this.branches = branches;
        for (int placement : start) {
            columns.add(new LinkedHashSet<>(List.of(placement)));
        }
    }

    /** A placement of a branch, by their places. */
    record Column(int branch, int placement) {}

    /** @param bound what no plan costs less than; @param used the placements of which the optimum is made */
    record Optimum(double bound, List<Column> used) {}

    /** @return null if the programme was not solved */
    Optimum solve() {
        while (true) {
            ModelBuilder model = new ModelBuilder();
            LinearExprBuilder cost = LinearExpr.newBuilder();
            LinearExprBuilder[] led = new LinearExprBuilder[relaxation.keyUnits];
            for (int i = 0; i < led.length; i++) {
                led[i] = LinearExpr.newBuilder();
            }
            List<Column> order = new ArrayList<>();
            List<Variable> variables = new ArrayList<>();
            for (int b = 0; b < branches.size(); b++) {
                LinearExprBuilder one = LinearExpr.newBuilder();
                for (int placement : columns.get(b)) {
                    Variable part = model.newNumVar(0, Double.POSITIVE_INFINITY, "");
                    one.add(part);
                    cost.addTerm(part, branches.get(b).cost(placement));
                    for (int unit : branches.get(b).keyUnits(placement)) {
                        led[unit].add(part);
                    }
                    order.add(new Column(b, placement));
                    variables.add(part);
                }
                model.addEquality(one, 1);
            }
            LinearConstraint[] once = new LinearConstraint[led.length];
            for (int i = 0; i < led.length; i++) {
                once[i] = model.addEquality(led[i], 1);
            }
            model.minimize(cost);
            ModelSolver optimum = new ModelSolver("glop");
            if (optimum.solve(model) != SolveStatus.OPTIMAL) {
                return null;
            }
            double[] prices = new double[led.length];
            double bound = relaxation.given;
            for (int i = 0; i < prices.length; i++) {
                prices[i] = optimum.getDualValue(once[i]);
                bound += prices[i];
            }
            boolean grown = false;
            for (int b = 0; b < branches.size(); b++) {
                List<Integer> better = branches.get(b).cheapest(prices, NEW_PER_BRANCH);
                bound += branches.get(b).costBeyond(better.getFirst(), prices);
                grown |= columns.get(b).addAll(better);
            }
            if (!grown) {
                List<Column> used = new ArrayList<>();
                for (int i = 0; i < order.size(); i++) {
                    if (optimum.getValue(variables.get(i)) > USED) {
                        used.add(order.get(i));
                    }
                }
                return new Optimum(bound, used);
            }
        }
    }
}
