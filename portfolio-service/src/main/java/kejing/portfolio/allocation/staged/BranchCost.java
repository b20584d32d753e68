package kejing.portfolio.allocation.staged;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The least that the portfolios of one branch can cost, if its small clients could be divided at will: for each resource
 * the small clients' total is poured over the managers until all have the same slope, and nobody gives away what he has
 * already from key clients. Exact in that sense, and in closed form.
 */
final class BranchCost {

    private final Figures figures;
    private final int[][] managers;

    BranchCost(Figures figures) {
        this.figures = figures;
        this.managers = new int[figures.branches][];
        for (int b = 0; b < figures.branches; b++) {
            int branch = b;
            managers[b] = IntStream.range(0, figures.managers.size())
                    .filter(m -> figures.branchOfManager[m] == branch && !figures.isCentral(m))
                    .toArray();
        }
    }

    /** Those who may hold small clients there, by index. */
    int[] managersOf(int branch) {
        return managers[branch];
    }

    /**
     * @param loads what managers have already, by manager and resource
     * @param small total of the small clients, by branch and resource
     * @return millionths of fairness
     */
    double of(int branch, long[] loads, long[] small) {
        double cost = 0;
        boolean[] full = new boolean[managers[branch].length];
        for (int k = 0; k < Figures.RESOURCES; k++) {
            Arrays.fill(full, false);
            cost += of(managers[branch], k, loads, small[branch * Figures.RESOURCES + k], full);
        }
        return cost;
    }

    private double of(int[] team, int k, long[] loads, long small, boolean[] full) {
        while (true) {
            double remaining = small;
            double softness = 0;
            for (int i = 0; i < team.length; i++) {
                if (!full[i] && figures.steepness(team[i], k) > 0) {
                    remaining += load(loads, team[i], k) - figures.target(team[i], k);
                    softness += 1 / figures.steepness(team[i], k);
                }
            }
            double slope = softness == 0 ? 0 : remaining / softness;
            boolean settled = true;
            double cost = 0;
            for (int i = 0; i < team.length; i++) {
                double steepness = figures.steepness(team[i], k);
                double distance = load(loads, team[i], k) - figures.target(team[i], k);
                if (steepness > 0 && !full[i]) {
                    double poured = slope / steepness;
                    if (poured < distance) {
                        full[i] = true;
                        settled = false;
                    }
                    distance = poured;
                }
                cost += steepness * distance * distance;
            }
            if (settled) {
                return cost;
            }
        }
    }

    private static long load(long[] loads, int manager, int k) {
        return loads[manager * Figures.RESOURCES + k];
    }
}
