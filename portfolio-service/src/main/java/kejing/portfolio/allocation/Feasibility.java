package kejing.portfolio.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kejing.chassis.problem.Text;
import kejing.portfolio.client.ClientTier;

/**
 * Counts whether the rules can be obeyed at all, and names those that cannot, with the numbers: A-05 large clients
 * against seniors, A-06 key clients against their possible holders, A-10 the central team, A-03 branches without
 * managers, A-14 a branch's clients against its managers' capacity.
 */
public final class Feasibility {

    private final AllocationSetting setting;
    private final List<Obstacle> obstacles = new ArrayList<>();

    private Feasibility(AllocationSetting setting) {
        this.setting = setting;
    }

    /** A rule that the facts do not let anybody obey. */
    public record Obstacle(Rule rule, Text text) {}

    public static List<Obstacle> obstaclesOf(AllocationSetting setting) {
        Feasibility feasibility = new Feasibility(setting);
        feasibility.checkKeyClients();
        feasibility.checkTeam();
        if (!setting.isSoft()) {
            feasibility.checkBranches();
        }
        return List.copyOf(feasibility.obstacles);
    }

    private void checkKeyClients() {
        int cap = setting.scheme().keyClientsPerManager();
        long large = count(ClientTier.LARGE);
        long key = large + count(ClientTier.MEDIUM);
        long seniors = members(PeerGroup.SENIOR);
        long both = seniors + members(PeerGroup.INTERMEDIATE);
        if (large > cap * seniors) {
            add(
                    Rule.A_05,
                    "大户 %d 个，可分管的高级客户经理只有 %d 名。",
                    "%d large clients, but only %d seniors who may hold one.",
                    large,
                    seniors);
        }
        if (key > cap * both) {
            add(
                    Rule.A_06,
                    "大中户 %d 个，可分管的高、中级客户经理只有 %d 名。",
                    "%d large and medium clients, but only %d seniors and intermediates who may hold one.",
                    key,
                    both);
        }
    }

    private void checkTeam() {
        if (count(ClientTier.INSTITUTIONAL) > 0 && !setting.teamIsComplete()) {
            add(
                    Rule.A_10,
                    "集中管理小组需 %d 名高级客户经理，可用 %d 名。",
                    "The central team needs %d seniors, %d are free.",
                    setting.scheme().team().size(),
                    setting.team().size());
        }
    }

    private void checkBranches() {
        Map<String, WorkingPlan.Occupation> needs = new TreeMap<>();
        for (ClientUnit unit : setting.units()) {
            boolean elsewhere = unit.members().getFirst().followsDeveloper()
                    && setting.manager(unit.members().getFirst().developedBy().orElseThrow())
                            .isPresent();
            if (unit.tier().isTerritorial() && !elsewhere) {
                needs.merge(unit.branchId(), WorkingPlan.Occupation.NONE.with(unit, 1), (a, b) -> a.with(unit, 1));
            }
        }
        needs.forEach((branchId, need) -> {
            int managers = (int) setting.managers().stream()
                    .filter(manager -> manager.branchId().equals(branchId))
                    .filter(manager -> setting.groupOf(manager.staffId()) != PeerGroup.CENTRAL_TEAM)
                    .count();
            int clients = need.smallClients() + need.corporateLoanClients();
            if (managers == 0) {
                add(
                        Rule.A_03,
                        "支行 %s 有 %d 户客户，但没有可分管的客户经理。",
                        "Branch %s has %d clients, but no manager who may hold them.",
                        branchId,
                        clients);
            } else if (!fits(need, managers)) {
                add(
                        Rule.A_14,
                        "支行 %s 的 %d 户客户超过 %d 名客户经理的户数上限。",
                        "The %2$d clients of branch %1$s exceed the capacity of its %3$d managers.",
                        branchId,
                        clients,
                        managers);
            }
        });
    }

    private boolean fits(WorkingPlan.Occupation need, int managers) {
        AllocationScheme.Capacity one = setting.scheme().capacity();
        return need.fits(
                new AllocationScheme.Capacity(one.smallClients() * managers, one.corporateLoanClients() * managers));
    }

    private long count(ClientTier tier) {
        return setting.units().stream().filter(unit -> unit.tier() == tier).count();
    }

    private long members(PeerGroup group) {
        return setting.managers().stream()
                .filter(manager -> setting.groupOf(manager.staffId()) == group)
                .count();
    }

    private void add(Rule rule, String zh, String en, Object... values) {
        obstacles.add(new Obstacle(rule, Text.of(zh, en, values)));
    }
}
