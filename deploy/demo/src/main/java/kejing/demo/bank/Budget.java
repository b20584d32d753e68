package kejing.demo.bank;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Shared costs of the branches and the year's targets: each branch's plan divided among its candidates (B-04). */
final class Budget {
    private final SplitMix64 dice;

    Budget(SplitMix64 dice) {
        this.dice = dice;
    }

    List<CostPool> costPools() {
        List<CostPool> pools = new ArrayList<>();
        for (int b = 1; b <= Organisation.BRANCHES; b++) {
            int management = dice.between(90_000, 140_000);
            int premises = dice.between(22_000, 40_000);
            for (YearMonth month : Calendar2025.MONTHS) {
                String branch = Organisation.branchId(b);
                pools.add(new CostPool(month, branch, CostPool.Kind.MANAGEMENT, yuan(management)));
                pools.add(new CostPool(month, branch, CostPool.Kind.FIXED_ASSET, yuan(premises)));
            }
        }
        return List.copyOf(pools);
    }

    /** What the branch's own clients should bring after shared costs, by head; institutions are nobody's target. */
    List<Target> targets(List<StaffMember> candidates, List<Fact> facts, List<CostPool> pools) {
        Map<String, Long> profit = new HashMap<>();
        Map<String, Long> loans = new HashMap<>();
        Map<String, Long> deposits = new HashMap<>();
        for (Fact fact : facts) {
            Client client = fact.account().client();
            if (client.category() == Client.Category.INSTITUTIONAL_DEPOSIT) {
                continue;
            }
            profit.merge(client.branchId(), fact.margin(), Long::sum);
            switch (fact.account().product()) {
                case LOAN -> loans.merge(client.branchId(), fact.averageBalance(), Long::sum);
                case TIME_DEPOSIT, DEMAND_DEPOSIT ->
                    deposits.merge(client.branchId(), fact.averageBalance(), Long::sum);
                case FEE -> {}
            }
        }
        pools.forEach(pool -> profit.merge(pool.branchId(), -pool.amount(), Long::sum));
        return candidates.stream()
                .map(c -> target(c, candidates, profit, loans, deposits))
                .toList();
    }

    private Target target(
            StaffMember candidate,
            List<StaffMember> candidates,
            Map<String, Long> profit,
            Map<String, Long> loans,
            Map<String, Long> deposits) {
        String branch = candidate.branchId();
        int heads = (int)
                candidates.stream().filter(c -> c.branchId().equals(branch)).count();
        return new Target(
                candidate.staffId(),
                wholeThousands(Fen.permille(profit.get(branch), dice.between(820, 960)) / heads),
                wholeThousands(Fen.permille(deposits.get(branch) / 12, dice.between(900, 1050)) / heads),
                wholeThousands(Fen.permille(loans.get(branch) / 12, dice.between(900, 1050)) / heads));
    }

    private long yuan(int around) {
        return (around + dice.between(-4_000, 4_000)) * 100L + dice.below(100);
    }

    private static long wholeThousands(long fen) {
        return StrictMath.max(1, fen / 100_000) * 100_000;
    }
}
