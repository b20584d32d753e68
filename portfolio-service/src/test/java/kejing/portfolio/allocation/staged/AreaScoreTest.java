package kejing.portfolio.allocation.staged;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import kejing.portfolio.allocation.Allocation;
import kejing.portfolio.allocation.AllocationScheme.TeamSharing;
import kejing.portfolio.allocation.AllocationScheme.Territory;
import kejing.portfolio.allocation.AllocationSetting;
import kejing.portfolio.allocation.Evaluator;
import kejing.portfolio.allocation.GreedyAllocation;
import kejing.portfolio.allocation.PeerGroup;
import kejing.portfolio.allocation.ReferenceBank;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The solver's score is what the plan costs: however it got there, and by the evaluator's own measure. */
class AreaScoreTest {

    private static final AllocationSetting SETTING = new AllocationSetting(
            ReferenceBank.ofSeed(1, 1, ReferenceBank.scheme(1, TeamSharing.ONE_MEMBER_EACH, Territory.SOFT)));
    private static final Allocation GREEDY = new GreedyAllocation().solve(SETTING);

    @Property(tries = 20)
    void anyNumberOfMovesLeavesTheScoreOfTheWholePlan(@ForAll @IntRange(min = 1, max = 1_000_000) int seed) {
        AreaPlan plan = AreaPlan.of(bank(new Start(SETTING, GREEDY)));
        AreaScore kept = new AreaScore();
        kept.resetWorkingSolution(plan);
        shuffle(plan, kept, new Random(seed));
        AreaScore anew = new AreaScore();
        anew.resetWorkingSolution(plan);
        assertThat(kept.calculateScore()).isEqualTo(anew.calculateScore());
    }

    @Property(tries = 20)
    void theScoreDiffersAsTheEvaluatorsObjectiveDoes(@ForAll @IntRange(min = 1, max = 1_000_000) int seed) {
        Start start = new Start(SETTING, GREEDY);
        Area area = bank(start);
        AreaPlan plan = AreaPlan.of(area);
        AreaScore score = new AreaScore();
        score.resetWorkingSolution(plan);
        long before = score.calculateScore().softScore();
        shuffle(plan, score, new Random(seed));
        long scored = before - score.calculateScore().softScore();
        int[] managers = plan.getPlacements().stream()
                .mapToInt(placement -> area.managers()[placement.getManager()])
                .toArray();
        start.draft.move(area.units(), managers);
        Evaluator evaluator = new Evaluator(SETTING);
        long judged = evaluator
                .evaluate(start.finish())
                .objective()
                .subtract(evaluator.evaluate(GREEDY).objective())
                .longValueExact();
        assertThat(scored)
                .as("each portfolio is rounded to a millionth by itself")
                .isBetween(judged - 62, judged + 62);
    }

    private static Area bank(Start start) {
        int[] everybody = IntStream.range(0, start.figures.managers.size())
                .filter(manager -> start.figures.group[manager] != PeerGroup.CENTRAL_TEAM)
                .toArray();
        return Area.of(start.draft, start.smallUnits, everybody);
    }

    private static void shuffle(AreaPlan plan, AreaScore score, Random random) {
        List<Placement> placements = plan.getPlacements();
        for (int move = 0; move < 500; move++) {
            Placement placement = placements.get(random.nextInt(placements.size()));
            score.beforeVariableChanged(placement, "manager");
            placement.setManager(random.nextInt(plan.getManagers().size()));
            score.afterVariableChanged(placement, "manager");
        }
    }

    @Property(tries = 50)
    void theClosedFormOfABranchIsNeverAboveWhatItsManagersReallyCost(
            @ForAll @IntRange(min = 1, max = 1_000_000) int seed) {
        Start start = new Start(SETTING, GREEDY);
        BranchCost branchCost = new BranchCost(start.figures);
        Random random = new Random(seed);
        int branch = random.nextInt(start.figures.branches);
        int[] team = branchCost.managersOf(branch);
        long[] small = new long[start.figures.branches * Figures.RESOURCES];
        Draft real = new Draft(start.figures);
        for (int unit : start.keyUnits) {
            real.put(unit, start.draft.holder[unit]);
        }
        long[] key = real.loads.clone();
        for (int unit : start.smallUnits) {
            if (start.figures.branchOfUnit[unit] == branch) {
                real.put(unit, team[random.nextInt(team.length)]);
                for (int k = 0; k < Figures.RESOURCES; k++) {
                    small[branch * Figures.RESOURCES + k] += start.figures.weight(unit, k);
                }
            }
        }
        double cost = Arrays.stream(team)
                .mapToLong(manager -> start.figures.cost(manager, real.loads, manager * Figures.RESOURCES))
                .sum();
        assertThat(branchCost.of(branch, key, small)).isLessThanOrEqualTo(cost + team.length);
    }
}
