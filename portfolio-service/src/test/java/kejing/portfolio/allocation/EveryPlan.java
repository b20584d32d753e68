package kejing.portfolio.allocation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import kejing.portfolio.client.ClientTier;
import kejing.portfolio.responsibility.Holders;

/** All plans of a small bank, one after the other, and the cheapest that breaks no rule. */
public final class EveryPlan {

    private final AllocationSetting setting;
    private final Evaluator evaluator;
    private final List<ClientUnit> units;
    private final Map<String, Holders> holders = new HashMap<>();
    private final boolean seniorsNeeded;
    private Best best;

    private EveryPlan(AllocationSetting setting) {
        this.setting = setting;
        this.evaluator = new Evaluator(setting);
        this.units = setting.units();
        long medium =
                units.stream().filter(unit -> unit.tier() == ClientTier.MEDIUM).count();
        this.seniorsNeeded = medium
                > setting.managers().stream()
                        .filter(manager -> setting.groupOf(manager.staffId()) == PeerGroup.INTERMEDIATE)
                        .count();
    }

    /** The cheapest plan. */
    public record Best(Allocation allocation, BigDecimal objective) {}

    /** Empty if every plan breaks a rule. */
    public static Optional<Best> of(AllocationSetting setting) {
        EveryPlan every = new EveryPlan(setting);
        every.place(0);
        return Optional.ofNullable(every.best);
    }

    /** A bank of two branches, five managers at most and five clients at most; not always one that can obey the rules. */
    public static AllocationSetting smallBank(int seed, boolean soft, boolean institutional) {
        Random random = new Random(seed);
        SmallBank bank = new SmallBank();
        if (soft) {
            bank.soft(Integer.toString(random.nextInt(200_000)));
        }
        bank.senior("M0", "B1").junior("M1", "B2");
        int managers = institutional ? 2 : 2 + random.nextInt(3);
        for (int m = 2; m < managers; m++) {
            String branch = random.nextBoolean() ? "B1" : "B2";
            switch (random.nextInt(3)) {
                case 0 -> bank.senior("M" + m, branch);
                case 1 -> bank.intermediate("M" + m, branch);
                default -> bank.junior("M" + m, branch);
            }
        }
        if (institutional) {
            bank.senior("T1", "B1").senior("T2", "B1").senior("T3", "B2").institutional("CI", "300000000.00");
        }
        int clients = 2 + random.nextInt(3);
        for (int c = 0; c < clients; c++) {
            String branch = random.nextBoolean() ? "B1" : "B2";
            String incumbent = random.nextInt(4) == 0 ? null : "M" + random.nextInt(managers);
            switch (random.nextInt(6)) {
                case 0 ->
                    bank.client(
                            "C" + c, branch, ClientTier.LARGE, 1_001 + random.nextInt(4_000) + "0000.00", incumbent);
                case 1 ->
                    bank.client("C" + c, branch, ClientTier.MEDIUM, 501 + random.nextInt(490) + "0000.00", incumbent);
                case 2 -> bank.developed("C" + c, branch, "M" + random.nextInt(managers));
                default ->
                    bank.client("C" + c, branch, ClientTier.SMALL, 5 + random.nextInt(290) + "0000.00", incumbent);
            }
        }
        return bank.setting();
    }

    private void place(int next) {
        if (next == units.size()) {
            Allocation allocation = new Allocation(Map.copyOf(holders));
            Evaluation evaluation = evaluator.evaluate(allocation);
            if (evaluation.violations().isEmpty()
                    && evaluation.unassigned() == 0
                    && (best == null || evaluation.objective().compareTo(best.objective()) < 0)) {
                best = new Best(allocation, evaluation.objective());
            }
            return;
        }
        ClientUnit unit = units.get(next);
        List<RelationshipManager> able = setting.managers().stream()
                .filter(manager -> unit.tier() != ClientTier.INSTITUTIONAL
                        || setting.team().contains(manager.staffId()))
                .toList();
        for (Holders option : Options.of(setting, unit, able)) {
            boolean senior = setting.groupOf(option.lead().orElseThrow()) == PeerGroup.SENIOR;
            // seniors lead medium clients only where intermediates do not suffice.
            if (unit.tier() == ClientTier.MEDIUM && senior && !seniorsNeeded) {
                continue;
            }
            unit.members().forEach(client -> holders.put(client.clientId(), option));
            place(next + 1);
            unit.members().forEach(client -> holders.remove(client.clientId()));
        }
    }
}
