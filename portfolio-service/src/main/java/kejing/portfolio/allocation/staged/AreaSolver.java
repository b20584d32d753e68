package kejing.portfolio.allocation.staged;

import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;

/**
 * Improves the plan of one area by simulated annealing: clients change hands or change places for a fixed number of moves
 * from a fixed seed, without a clock, so the same area gives the same plan.
 */
final class AreaSolver {

    private final SolverFactory<AreaPlan> solvers;

    /** @param hottest starting temperature in millionths: how much worse a step may be in the beginning */
    AreaSolver(long moves, long hottest, long seed) {
        this.solvers = SolverFactory.create(new SolverConfig()
                .withSolutionClass(AreaPlan.class)
                .withEntityClasses(Placement.class)
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withRandomSeed(seed)
                .withScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(AreaScore.class))
                .withPhases(new LocalSearchPhaseConfig()
                        .withAcceptorConfig(new LocalSearchAcceptorConfig()
                                .withSimulatedAnnealingStartingTemperature(
                                        HardSoftScore.of(1, hottest).toString()))
                        .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1)))
                .withTerminationConfig(new TerminationConfig().withMoveCountLimit(moves)));
    }

    /** @return the manager of each unit in the best plan found, both in the area's order, by index in {@link Figures} */
    int[] solve(Area area) {
        AreaPlan best = solvers.buildSolver().solve(AreaPlan.of(area));
        return best.getPlacements().stream()
                .mapToInt(placement -> area.managers()[placement.getManager()])
                .toArray();
    }
}
