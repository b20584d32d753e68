package kejing.portfolio.allocation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import kejing.chassis.money.Money;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;

/**
 * Parameters of an allocation, a versioned scheme.
 *
 * @param capacity most clients of one manager
 * @param keyClientsPerManager how many of the large and medium clients one manager may lead
 * @param team the central team for institutional deposit clients
 * @param territory whether small clients must stay with their branch
 * @param smallClientParts relative part of the small clients that one manager of each grade should carry (A-05: mainly
 *     juniors)
 * @param weights what each resource counts in the fairness measure (A-04, G-08)
 * @param difficultFrom lowest difficulty score (1 to 5) of a difficult client
 * @param premiumDepositFrom lowest deposit of a premium small client, included
 * @param handoverCost price of taking a client from those who hold it, in millionths of fairness
 * @param outsideBranchCost price of a small client held outside its branch, in millionths of fairness; only where territory
 *     is soft
 */
public record AllocationScheme(
        Capacity capacity,
        int keyClientsPerManager,
        Team team,
        Territory territory,
        GradeParts smallClientParts,
        Weights weights,
        int difficultFrom,
        Money premiumDepositFrom,
        BigDecimal handoverCost,
        @JsonInclude(JsonInclude.Include.NON_NULL) BigDecimal outsideBranchCost) {

    public static final String KIND = "allocation";

    /** small or joint-guarantee clients, and corporate loan clients, of one manager. */
    public record Capacity(int smallClients, int corporateLoanClients) {}

    /** */
    public record Team(int size, TeamSharing sharing) {}

    /** How the central team divides its clients (SEM-7: equal shares unless agreed). */
    public enum TeamSharing {
        EQUAL_SHARES,
        ONE_MEMBER_EACH
    }

    /** a rule that must be obeyed, or a preference with a price. */
    public enum Territory {
        HARD,
        SOFT
    }

    /** Relative parts by grade; only their proportion matters. */
    public record GradeParts(BigDecimal senior, BigDecimal intermediate, BigDecimal junior) {
        BigDecimal of(PeerGroup group) {
            return switch (group) {
                case SENIOR -> senior;
                case INTERMEDIATE -> intermediate;
                case JUNIOR -> junior;
                case CENTRAL_TEAM -> BigDecimal.ZERO;
            };
        }
    }

    /** Weight of each resource in the fairness measure. */
    public record Weights(
            BigDecimal loan,
            BigDecimal deposit,
            BigDecimal clients,
            BigDecimal difficult,
            BigDecimal nonPerforming,
            BigDecimal premium) {
        public BigDecimal of(Resource resource) {
            return switch (resource) {
                case LOAN -> loan;
                case DEPOSIT -> deposit;
                case CLIENTS -> clients;
                case DIFFICULT -> difficult;
                case NON_PERFORMING -> nonPerforming;
                case PREMIUM -> premium;
            };
        }
    }

    public AllocationScheme {
        require(capacity.smallClients() > 0 && capacity.corporateLoanClients() > 0, "capacity");
        require(keyClientsPerManager > 0, "keyClientsPerManager");
        require(team.size() > 0, "team.size");
        require(smallClientParts.senior().signum() > 0, "smallClientParts.senior");
        require(smallClientParts.intermediate().signum() > 0, "smallClientParts.intermediate");
        require(smallClientParts.junior().signum() > 0, "smallClientParts.junior");
        for (Resource resource : Resource.values()) {
            require(weights.of(resource).signum() >= 0, "weights." + resource);
        }
        require(difficultFrom >= 1 && difficultFrom <= 5, "difficultFrom");
        require(!premiumDepositFrom.isNegative(), "premiumDepositFrom");
        require(handoverCost.signum() >= 0, "handoverCost");
        require(
                territory == Territory.HARD
                        ? outsideBranchCost == null
                        : outsideBranchCost != null && outsideBranchCost.signum() >= 0,
                "outsideBranchCost");
    }

    /** The same with another price of a handover. */
    public AllocationScheme withHandoverCost(BigDecimal price) {
        return new AllocationScheme(
                capacity,
                keyClientsPerManager,
                team,
                territory,
                smallClientParts,
                weights,
                difficultFrom,
                premiumDepositFrom,
                price,
                outsideBranchCost);
    }

    /** The same with soft territory at this price; with hard territory if it is null. */
    public AllocationScheme withOutsideBranchCost(BigDecimal price) {
        return new AllocationScheme(
                capacity,
                keyClientsPerManager,
                team,
                price == null ? Territory.HARD : Territory.SOFT,
                smallClientParts,
                weights,
                difficultFrom,
                premiumDepositFrom,
                handoverCost,
                price);
    }

    private static void require(boolean holds, String parameter) {
        if (!holds) {
            throw Problem.rule(
                    "allocation-scheme",
                    Text.of(
                            "分管方案参数 %s 不在允许范围内，请改正后重报。",
                            "Parameter %s of the allocation scheme is out of range. Correct and resubmit.", parameter));
        }
    }
}
