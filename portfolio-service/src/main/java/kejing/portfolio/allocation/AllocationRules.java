package kejing.portfolio.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import kejing.chassis.problem.Text;
import kejing.portfolio.allocation.AllocationScheme.TeamSharing;
import kejing.portfolio.client.ClientCategory;
import kejing.portfolio.client.ClientTier;
import kejing.portfolio.responsibility.Holders;

/**
 * The rules that an allocation must obey, checked on the finished allocation without regard to how it was found: A-01,
 * A-02 complete; A-03 territory where it is hard; A-05 grade; A-06 one key client; A-07 inheritance; A-09 developer; A-10 central team;
 * A-14 capacity. (A-04 is measured, not broken; A-08 is listed.)
 */
final class AllocationRules {

    private final AllocationSetting setting;
    private final Allocation allocation;
    private final List<Violation> violations = new ArrayList<>();
    private final Map<String, WorkingPlan.Occupation> occupations = new TreeMap<>();
    private final Map<String, TreeSet<String>> keyUnits = new TreeMap<>();

    private AllocationRules(AllocationSetting setting, Allocation allocation) {
        this.setting = setting;
        this.allocation = allocation;
    }

    static List<Violation> check(AllocationSetting setting, Allocation allocation) {
        AllocationRules rules = new AllocationRules(setting, allocation);
        rules.countHeads();
        setting.units().forEach(rules::checkUnit);
        rules.checkCaps();
        return List.copyOf(rules.violations);
    }

    private void countHeads() {
        for (ClientUnit unit : setting.units()) {
            for (ClientUnit client : unit.split(setting.scheme())) {
                holdersOf(client).lead().ifPresent(lead -> {
                    occupations.merge(
                            lead, WorkingPlan.Occupation.NONE.with(client, 1), (led, one) -> led.with(client, 1));
                    if (unit.tier().isKey()) {
                        keyUnits.computeIfAbsent(lead, id -> new TreeSet<>()).add(unit.unitId());
                    }
                });
            }
        }
    }

    private void checkUnit(ClientUnit unit) {
        for (AllocationClient client : unit.members()) {
            Holders holders = allocation.of(client.clientId());
            if (holders.isNobody()) {
                unassigned(client);
            } else {
                held(unit, client, holders);
            }
        }
    }

    private void unassigned(AllocationClient client) {
        Rule rule = client.category() == ClientCategory.LOAN ? Rule.A_02 : Rule.A_01;
        violations.add(Violation.ofClient(
                rule,
                client.clientId(),
                Text.of("客户 %s 没有分管人。", "Client %s has no responsible person.", client.clientId())));
    }

    private void held(ClientUnit unit, AllocationClient client, Holders holders) {
        for (String staffId : holders.staffIds()) {
            Optional<RelationshipManager> manager = setting.manager(staffId);
            if (manager.isEmpty() || !Eligibility.gradeAllows(manager.get().tier(), unit.tier())) {
                add(
                        Rule.A_05,
                        client,
                        "%s 的资格不能分管客户 %s（%s）。",
                        "The grade of %s does not allow client %s (%s).",
                        staffId,
                        client.clientId(),
                        unit.tier());
            } else {
                checkTeam(unit, client, holders, manager.get());
                checkTerritory(client, manager.get());
            }
        }
        checkInheritance(unit, client, holders);
        checkDeveloper(client, holders);
    }

    private void checkTeam(ClientUnit unit, AllocationClient client, Holders holders, RelationshipManager manager) {
        boolean central = setting.groupOf(manager.staffId()) == PeerGroup.CENTRAL_TEAM;
        boolean institutional = unit.tier() == ClientTier.INSTITUTIONAL;
        boolean together = setting.scheme().team().sharing() == TeamSharing.EQUAL_SHARES;
        boolean whole = !institutional || !together || holders.staffIds().equals(setting.team());
        if (central != institutional || !whole || (institutional && !setting.teamIsComplete())) {
            add(
                    Rule.A_10,
                    client,
                    "%s 分管客户 %s 不符合总行小组集中管理的规定（%s）。",
                    "That %s holds client %s breaks the central team's rule (%s).",
                    manager.staffId(),
                    client.clientId(),
                    unit.tier());
        }
    }

    private void checkTerritory(AllocationClient client, RelationshipManager manager) {
        boolean developer = client.category() == ClientCategory.DEPOSIT
                && client.developedBy().filter(manager.staffId()::equals).isPresent();
        if (!setting.isSoft()
                && client.tier().isTerritorial()
                && !developer
                && !manager.branchId().equals(client.branchId())) {
            add(
                    Rule.A_03,
                    client,
                    "%s 不在客户 %s 所在支行（%s）。",
                    "%s does not work in the branch of client %s (%s).",
                    manager.staffId(),
                    client.clientId(),
                    client.branchId());
        }
    }

    private void checkInheritance(ClientUnit unit, AllocationClient client, Holders holders) {
        String keeper = setting.inheritance().kept().get(unit.unitId());
        if (keeper != null && !holders.lead().equals(Optional.of(keeper))) {
            add(
                    Rule.A_07,
                    client,
                    "客户 %s 应由原分管人 %s 继续分管（%s）。",
                    "Client %s must stay with %s, who may keep it (%s).",
                    client.clientId(),
                    keeper,
                    unit.tier());
        }
    }

    /** A developer who has room left and is not in the central team (A-10 goes first) must hold his deposit client. */
    private void checkDeveloper(AllocationClient client, Holders holders) {
        if (!client.followsDeveloper()) {
            return;
        }
        String developer = client.developedBy().orElseThrow();
        boolean mayHold = setting.manager(developer).isPresent()
                && setting.groupOf(developer) != PeerGroup.CENTRAL_TEAM
                && occupationOf(developer)
                        .with(ClientUnit.of(client.clientId(), List.of(client), setting.scheme()), 1)
                        .fits(setting.scheme().capacity());
        if (mayHold && !holders.include(developer)) {
            add(
                    Rule.A_09,
                    client,
                    "客户 %s 由 %s 开拓，应由其管理（%s）。",
                    "Client %s was developed by %s, who must hold it (%s).",
                    client.clientId(),
                    developer,
                    client.tier());
        }
    }

    private void checkCaps() {
        keyUnits.forEach((staffId, units) -> {
            if (units.size() > setting.scheme().keyClientsPerManager()) {
                violations.add(Violation.ofManager(
                        Rule.A_06,
                        staffId,
                        Text.of("%s 分管多个大中户：%s。", "%s leads several key clients: %s.", staffId, units)));
            }
        });
        occupations.forEach((staffId, led) -> {
            if (!led.fits(setting.scheme().capacity())) {
                violations.add(Violation.ofManager(
                        Rule.A_14,
                        staffId,
                        Text.of(
                                "%s 分管小户 %d 户、公司贷款户 %d 户，超过上限。",
                                "%s leads %d small and %d corporate loan clients, above the cap.",
                                staffId,
                                led.smallClients(),
                                led.corporateLoanClients())));
            }
        });
    }

    private WorkingPlan.Occupation occupationOf(String staffId) {
        return occupations.getOrDefault(staffId, WorkingPlan.Occupation.NONE);
    }

    private Holders holdersOf(ClientUnit client) {
        return allocation.of(client.members().getFirst().clientId());
    }

    private void add(Rule rule, AllocationClient client, String zh, String en, Object... values) {
        violations.add(Violation.ofClient(rule, client.clientId(), Text.of(zh, en, values)));
    }
}
