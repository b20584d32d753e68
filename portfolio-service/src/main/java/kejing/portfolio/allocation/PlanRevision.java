package kejing.portfolio.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import kejing.portfolio.allocation.AllocationScheme.TeamSharing;
import kejing.portfolio.client.ClientTier;
import kejing.portfolio.responsibility.Holders;

/**
 * What becomes of a plan when people give some of its clients to others. Judged by the {@link Evaluator} and by
 * nothing else, before and after, so the answer is what the changed plan will say of itself.
 */
public final class PlanRevision {

    private final AllocationSetting setting;
    private final Allocation allocation;
    private final Set<String> exceptions;
    private final Evaluator evaluator;
    private final FairnessCost cost;
    private final Evaluation before;
    private final Map<String, ClientUnit> units = new HashMap<>();

    /** @param exceptions clients for which a stay outside their branch is recorded already */
    public PlanRevision(AllocationSetting setting, Allocation allocation, Set<String> exceptions) {
        this.setting = setting;
        this.allocation = allocation;
        this.exceptions = exceptions;
        this.evaluator = new Evaluator(setting);
        this.cost = new FairnessCost(setting);
        this.before = evaluator.evaluate(allocation);
        setting.units().forEach(unit -> unit.members().forEach(client -> units.put(client.clientId(), unit)));
    }

    /** Gives a client, and everything that goes with it to one person, to a new holder. */
    public record Move(String clientId, String staffId, boolean exceptsTerritory) {}

    /**
     * The changed plan beside the one before.
     *
     * @param moved the clients whose holders differ, ordered by id; a group moves as a whole (G-27)
     * @param broken rules that the change breaks and that were obeyed before, or that bind who receives a client
     * @param excepted territory exceptions that the reasons of the change allow
     * @param exceptions all clients with a territory exception in the changed plan
     * @param difference objective after minus objective before, exact in whole millionths
     * @param managers those who give or receive, by staff id
     * @param handover part of the difference that the price of handovers makes
     * @param territory part that the price of clients outside their branch makes; 0 where territory is hard
     */
    public record Revised(
            Allocation allocation,
            List<String> moved,
            Evaluation before,
            Evaluation after,
            List<Violation> broken,
            List<Violation> excepted,
            Set<String> exceptions,
            BigDecimal difference,
            List<ManagerChange> managers,
            BigDecimal handover,
            BigDecimal territory,
            List<PlanSummary.FairnessLine> fairness) {}

    /**
     * One manager who gives or receives. The parts of all managers, the handovers and the territory sum to the difference
     * exactly, by largest remainder.
     */
    public record ManagerChange(
            String staffId,
            PeerGroup group,
            Map<Resource, BigDecimal> parts,
            Loads before,
            Loads after,
            Loads target) {}

    public Optional<ClientUnit> unitOf(String clientId) {
        return Optional.ofNullable(units.get(clientId));
    }

    AllocationSetting setting() {
        return setting;
    }

    Evaluation before() {
        return before;
    }

    Allocation allocation() {
        return allocation;
    }

    /** In which way a person holds the unit: alone, or leading the central team that shares it (A-10, SEM-7). */
    Holders holdersOf(ClientUnit unit, String staffId) {
        boolean shared = unit.tier() == ClientTier.INSTITUTIONAL
                && setting.scheme().team().sharing() == TeamSharing.EQUAL_SHARES
                && setting.team().contains(staffId);
        return shared ? Holders.equalShares(setting.team(), staffId) : Holders.sole(staffId);
    }

    /** @param moves clients of the plan; where two name one unit, the later holds */
    public Revised with(List<Move> moves) {
        Map<String, Holders> byClient = new HashMap<>(allocation.byClient());
        SortedSet<String> moved = new TreeSet<>();
        Set<String> kept = new HashSet<>(exceptions);
        Set<String> allowed = new HashSet<>();
        SortedSet<String> concerned = new TreeSet<>();
        Set<String> receivers = new HashSet<>();
        for (Move move : moves) {
            ClientUnit unit = units.get(move.clientId());
            Holders holders = holdersOf(unit, move.staffId());
            for (AllocationClient client : unit.members()) {
                String clientId = client.clientId();
                if (allocation.of(clientId).equals(holders)) {
                    byClient.put(clientId, holders);
                    moved.remove(clientId);
                    continue;
                }
                byClient.put(clientId, holders);
                moved.add(clientId);
                kept.remove(clientId);
                if (move.exceptsTerritory()) {
                    allowed.add(clientId);
                }
                concerned.addAll(allocation.of(clientId).staffIds());
                concerned.addAll(holders.staffIds());
                receivers.addAll(holders.staffIds());
            }
        }
        Allocation changed = new Allocation(byClient);
        Evaluation after = evaluator.evaluate(changed);
        List<Violation> excepted = after.violations().stream()
                .filter(violation -> isTerritory(violation, allowed))
                .toList();
        Set<String> inForce = new HashSet<>(kept);
        excepted.forEach(violation -> inForce.add(violation.clientId().orElseThrow()));
        Split split = split(concerned, after);
        return new Revised(
                changed,
                List.copyOf(moved),
                before,
                after,
                broken(after, inForce, receivers),
                excepted,
                inForce,
                after.objective().subtract(before.objective()),
                split.managers(),
                split.handover(),
                split.territory(),
                FairnessTable.of(setting, before, after));
    }

    /** Whether a violation of A-03 is one of these clients' recorded exceptions. */
    static boolean isTerritory(Violation violation, Set<String> clients) {
        return violation.rule() == Rule.A_03
                && violation.clientId().filter(clients::contains).isPresent();
    }

    private List<Violation> broken(Evaluation after, Set<String> inForce, Set<String> receivers) {
        Set<List<Object>> obeyedNot = new HashSet<>();
        before.violations().forEach(violation -> obeyedNot.add(placeOf(violation)));
        return after.violations().stream()
                .filter(violation -> !isTerritory(violation, inForce))
                .filter(violation -> !obeyedNot.contains(placeOf(violation))
                        || violation.staffId().filter(receivers::contains).isPresent())
                .toList();
    }

    private static List<Object> placeOf(Violation violation) {
        return List.of(violation.rule(), violation.clientId(), violation.staffId());
    }

    private record Split(List<ManagerChange> managers, BigDecimal handover, BigDecimal territory) {}

    private record Part(String cause, BigDecimal exact) {}

    private Split split(SortedSet<String> concerned, Evaluation after) {
        List<RelationshipManager> managers = concerned.stream()
                .flatMap(staffId -> setting.manager(staffId).stream())
                .toList();
        List<Part> parts = new ArrayList<>();
        for (RelationshipManager manager : managers) {
            PeerGroup group = setting.groupOf(manager.staffId());
            for (Resource resource : Resource.values()) {
                BigDecimal then = cost.part(group, resource, after.loads().get(manager.staffId()));
                BigDecimal now = cost.part(group, resource, before.loads().get(manager.staffId()));
                parts.add(new Part(manager.staffId() + resource, then.subtract(now)));
            }
        }
        parts.add(new Part("handover", price(setting.scheme().handoverCost(), after.handovers() - before.handovers())));
        BigDecimal outside = setting.isSoft() ? setting.scheme().outsideBranchCost() : BigDecimal.ZERO;
        parts.add(new Part("territory", price(outside, after.outsideBranch() - before.outsideBranch())));
        Map<String, BigDecimal> whole = wholes(parts, after.objective().subtract(before.objective()));
        return new Split(
                managers.stream().map(manager -> change(manager, whole, after)).toList(),
                whole.get("handover"),
                whole.get("territory"));
    }

    private ManagerChange change(RelationshipManager manager, Map<String, BigDecimal> whole, Evaluation after) {
        String staffId = manager.staffId();
        Map<Resource, BigDecimal> parts = new EnumMap<>(Resource.class);
        for (Resource resource : Resource.values()) {
            parts.put(resource, whole.get(staffId + resource));
        }
        PeerGroup group = setting.groupOf(staffId);
        return new ManagerChange(
                staffId,
                group,
                parts,
                before.loads().get(staffId),
                after.loads().get(staffId),
                setting.targetOf(group));
    }

    private static BigDecimal price(BigDecimal one, int times) {
        return one.multiply(BigDecimal.valueOf(times));
    }

    /** Whole numbers that sum to the total, each within one of its exact part, by largest remainder. */
    private static Map<String, BigDecimal> wholes(List<Part> parts, BigDecimal total) {
        Map<String, BigDecimal> whole = new LinkedHashMap<>();
        parts.forEach(part -> whole.put(part.cause(), part.exact().setScale(0, RoundingMode.FLOOR)));
        BigDecimal left = total.subtract(whole.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        parts.stream()
                .sorted(Comparator.comparing((Part part) -> part.exact().subtract(whole.get(part.cause())))
                        .reversed()
                        .thenComparing(Part::cause))
                .limit(left.intValueExact())
                .map(Part::cause)
                .toList()
                .forEach(cause -> whole.merge(cause, BigDecimal.ONE, BigDecimal::add));
        return whole;
    }
}
