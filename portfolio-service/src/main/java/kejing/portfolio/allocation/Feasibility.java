package kejing.portfolio.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import kejing.chassis.problem.Text;
import kejing.portfolio.client.ClientTier;

/**
 * Counts whether the rules can be obeyed at all, and for those that cannot names the clients and managers concerned and the
 * smallest change with which they could.
 *
 * <ul>
 *   <li>A-05, A-06: whoever may lead a large client may lead a medium one as well, so key clients find managers exactly if
 *       the large ones do and all of them together do (the marriage theorem, with nested choices).
 *   <li>A-10: the central team is complete.
 *   <li>A-03, A-14: where territory is hard, each branch's own clients fit its managers; exactly, since a portfolio full of
 *       corporate clients wastes no room. Clients that follow a developer and key clients, who may go elsewhere, are
 *       not counted there.
 * </ul>
 */
public final class Feasibility {

    private final AllocationSetting setting;
    private final List<Obstacle> obstacles = new ArrayList<>();

    private Feasibility(AllocationSetting setting) {
        this.setting = setting;
    }

    /**
     * A rule that the facts do not let anybody obey.
     *
     * @param text what is lacking, in numbers
     * @param remedy the smallest changes of which each by itself would be enough
     * @param clients the clients that together have too few managers, ordered; of a branch, the branch's
     * @param managers all who may hold them, ordered
     */
    public record Obstacle(Rule rule, Text text, Text remedy, List<String> clients, List<String> managers) {
        public Obstacle {
            clients = clients == null ? List.of() : List.copyOf(clients);
            managers = managers == null ? List.of() : List.copyOf(managers);
        }
    }

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
        List<ClientUnit> large = units(unit -> unit.tier() == ClientTier.LARGE);
        List<ClientUnit> key = units(unit -> unit.tier().isKey());
        List<String> seniors = members(group -> group == PeerGroup.SENIOR);
        List<String> both = members(group -> group == PeerGroup.SENIOR || group == PeerGroup.INTERMEDIATE);
        int seniorsLacking = large.size() - cap * seniors.size();
        if (seniorsLacking > 0) {
            add(
                    Rule.A_05,
                    Text.of(
                            "大户 %d 个，可分管的高级客户经理只有 %d 名。",
                            "%d large clients, but only %d seniors who may hold one.", large.size(), seniors.size()),
                    Text.of(
                            "增加 %d 名高级客户经理，或减少 %d 个大户。",
                            "%d more seniors, or %d large clients fewer.",
                            managersFor(seniorsLacking, cap),
                            seniorsLacking),
                    large,
                    seniors);
        }
        int lacking = key.size() - cap * both.size();
        if (lacking > 0) {
            int free = Math.max(0, cap * both.size() - large.size());
            add(
                    Rule.A_06,
                    Text.of(
                            "大中户 %d 个，可分管的高、中级客户经理只有 %d 名；大户之外 %d 个中户，只剩 %d 个名额。",
                            "%d large and medium clients, but only %d seniors and intermediates who may hold one: %d medium"
                                    + " clients for %d free places.",
                            key.size(),
                            both.size(),
                            key.size() - large.size(),
                            free),
                    Text.of(
                            "增加 %d 名中级（或高级）客户经理，或减少 %d 个大中户。",
                            "%d more intermediates (or seniors), or %d large or medium clients fewer.",
                            managersFor(lacking, cap),
                            lacking),
                    key,
                    both);
        }
    }

    private void checkTeam() {
        List<ClientUnit> institutional = units(unit -> unit.tier() == ClientTier.INSTITUTIONAL);
        if (!institutional.isEmpty() && !setting.teamIsComplete()) {
            int wanted = setting.scheme().team().size();
            int free = setting.team().size();
            add(
                    Rule.A_10,
                    Text.of(
                            "集中管理小组需 %d 名高级客户经理，可用 %d 名。",
                            "The central team needs %d seniors, %d are free.", wanted, free),
                    Text.of(
                            "增加 %d 名未继承大户的高级客户经理，或将小组人数改为 %d 名。",
                            "%d more seniors who inherit no large client, or a team of %d.", wanted - free, free),
                    institutional,
                    setting.team());
        }
    }

    private void checkBranches() {
        Map<String, List<ClientUnit>> branches = new TreeMap<>();
        for (ClientUnit unit : setting.units()) {
            if (unit.tier().isTerritorial() && !followsDeveloper(unit.members().getFirst())) {
                branches.computeIfAbsent(unit.branchId(), id -> new ArrayList<>())
                        .add(unit);
            }
        }
        branches.forEach(this::checkBranch);
    }

    /** Whether the client may go to its developer, wherever that is; in the central team it may not (A-10 goes first). */
    private boolean followsDeveloper(AllocationClient client) {
        return client.followsDeveloper()
                && setting.manager(client.developedBy().orElseThrow())
                        .filter(developer -> setting.groupOf(developer.staffId()) != PeerGroup.CENTRAL_TEAM)
                        .isPresent();
    }

    private void checkBranch(String branchId, List<ClientUnit> clients) {
        List<String> managers = setting.managersOf(branchId).stream()
                .map(RelationshipManager::staffId)
                .filter(staffId -> setting.groupOf(staffId) != PeerGroup.CENTRAL_TEAM)
                .toList();
        WorkingPlan.Occupation need = WorkingPlan.Occupation.NONE;
        for (ClientUnit unit : clients) {
            need = need.with(unit, 1);
        }
        int wanted = managersFor(need);
        if (wanted <= managers.size()) {
            return;
        }
        int lacking = wanted - managers.size();
        int surplus = surplusOf(need, managers.size());
        boolean nobody = managers.isEmpty();
        add(
                nobody ? Rule.A_03 : Rule.A_14,
                nobody
                        ? Text.of(
                                "支行 %s 有 %d 户客户，但没有可分管的客户经理。",
                                "Branch %s has %d clients, but no manager who may hold them.", branchId, clients.size())
                        : Text.of(
                                "支行 %s 的 %d 户客户（其中公司贷款 %d 户）超过 %d 名客户经理的户数上限。",
                                "The %2$d clients of branch %1$s (%3$d of them corporate loans) exceed the capacity of its %4$d"
                                        + " managers.",
                                branchId,
                                clients.size(),
                                need.corporateLoanClients(),
                                managers.size()),
                Text.of(
                        "支行 %s 增加 %d 名客户经理，或将 %d 户客户划归其他支行。",
                        "%2$d more managers in branch %1$s, or %3$d of its clients for other branches.",
                        branchId,
                        lacking,
                        surplus),
                clients,
                managers);
    }

    /** The least number of managers whose room these clients fit into. */
    private int managersFor(WorkingPlan.Occupation need) {
        int managers = 0;
        while (!fits(need.smallClients(), need.corporateLoanClients(), managers)) {
            managers++;
        }
        return managers;
    }

    /** The least number of clients that have to go so that the others fit: corporate ones first, which take more room. */
    private int surplusOf(WorkingPlan.Occupation need, int managers) {
        AllocationScheme.Capacity cap = setting.scheme().capacity();
        boolean corporateTakesMore = cap.corporateLoanClients() <= cap.smallClients();
        int small = need.smallClients();
        int corporate = need.corporateLoanClients();
        int surplus = 0;
        while (!fits(small, corporate, managers)) {
            surplus++;
            if (corporate > 0 && (corporateTakesMore || small == 0)) {
                corporate--;
            } else {
                small--;
            }
        }
        return surplus;
    }

    /** Whether so many clients can be divided among so many managers; best with as many purely corporate ones as possible. */
    private boolean fits(int small, int corporate, int managers) {
        AllocationScheme.Capacity cap = setting.scheme().capacity();
        long rest = (long) managers * cap.corporateLoanClients() - corporate;
        if (rest < 0) {
            return false;
        }
        long whole = rest / cap.corporateLoanClients();
        long part = rest % cap.corporateLoanClients() * cap.smallClients() / cap.corporateLoanClients();
        return small <= whole * cap.smallClients() + part;
    }

    private static int managersFor(int clients, int cap) {
        return (clients + cap - 1) / cap;
    }

    private List<ClientUnit> units(Predicate<ClientUnit> which) {
        return setting.units().stream().filter(which).toList();
    }

    private List<String> members(Predicate<PeerGroup> groups) {
        return setting.managers().stream()
                .map(RelationshipManager::staffId)
                .filter(staffId -> groups.test(setting.groupOf(staffId)))
                .toList();
    }

    private void add(Rule rule, Text text, Text remedy, List<ClientUnit> clients, List<String> managers) {
        obstacles.add(new Obstacle(
                rule,
                text,
                remedy,
                clients.stream()
                        .flatMap(unit -> unit.members().stream())
                        .map(AllocationClient::clientId)
                        .sorted()
                        .toList(),
                managers));
    }
}
