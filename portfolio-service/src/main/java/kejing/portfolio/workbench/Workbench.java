package kejing.portfolio.workbench;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kejing.chassis.identity.Directory;
import kejing.chassis.identity.Person;
import kejing.chassis.problem.Problem;
import kejing.chassis.scheme.Schemes;
import kejing.portfolio.allocation.AllocationClient;
import kejing.portfolio.allocation.AllocationInputs;
import kejing.portfolio.allocation.AllocationPlan;
import kejing.portfolio.allocation.AllocationPlans;
import kejing.portfolio.allocation.AllocationScheme;
import kejing.portfolio.client.ClientTier;
import kejing.portfolio.organisation.Branch;
import kejing.portfolio.organisation.Branches;
import kejing.portfolio.organisation.Staff;
import kejing.portfolio.qualification.Qualifications;
import kejing.portfolio.responsibility.ResponsibilityLedger;

/** Puts together what a manager or a branch is responsible for on a day. */
@ApplicationScoped
public class Workbench {

    private final AllocationInputs inputs;
    private final AllocationPlans plans;
    private final ResponsibilityLedger ledger;
    private final Qualifications qualifications;
    private final Branches branches;
    private final Directory directory;
    private final Staff staff;
    private final Schemes schemes;

    Workbench(
            AllocationInputs inputs,
            AllocationPlans plans,
            ResponsibilityLedger ledger,
            Qualifications qualifications,
            Branches branches,
            Directory directory,
            Staff staff,
            Schemes schemes) {
        this.inputs = inputs;
        this.plans = plans;
        this.ledger = ledger;
        this.qualifications = qualifications;
        this.branches = branches;
        this.directory = directory;
        this.staff = staff;
        this.schemes = schemes;
    }

    public Portfolio portfolio(String staffId, LocalDate on) {
        Person person = directory.byId(staffId).orElseThrow(() -> Problem.notFound("portfolio", staffId));
        return portfolio(loadsOn(on), person.personId(), person.name(), person.unitId(), on);
    }

    public BranchPortfolio branch(String branchId, LocalDate on) {
        Branch branch = branches.byId(branchId).orElseThrow(() -> Problem.notFound("branch", branchId));
        BankLoads loads = loadsOn(on);
        List<AllocationClient> own = loads.clients().stream()
                .filter(client -> client.branchId().equals(branchId))
                .toList();
        Set<String> managers = managersOf(branchId, loads);
        Map<String, String> names = staff.namesOf(managers);
        return new BranchPortfolio(
                branchId,
                branch.name(),
                on,
                own.size(),
                (int) own.stream()
                        .filter(client -> client.incumbent().isNobody())
                        .count(),
                tiersOf(own),
                managers.stream()
                        .map(staffId -> portfolio(loads, staffId, names.getOrDefault(staffId, staffId), branchId, on))
                        .toList());
    }

    private Portfolio portfolio(BankLoads loads, String staffId, String name, String branchId, LocalDate on) {
        List<AllocationClient> held = loads.clients().stream()
                .filter(client -> client.incumbent().include(staffId))
                .toList();
        return new Portfolio(
                staffId,
                name,
                branchId,
                on,
                qualifications.tier(staffId, on).orElse(null),
                loads.groupOf(staffId).orElse(null),
                held.size(),
                tiersOf(held),
                loads.cardsOf(staffId));
    }

    /** Those who work in the branch and are in the plan in effect or hold a client. */
    private Set<String> managersOf(String branchId, BankLoads loads) {
        Set<String> holding = new HashSet<>();
        loads.clients().forEach(client -> holding.addAll(client.incumbent().staffIds()));
        Map<String, String> active = new HashMap<>(staff.branchesOfActive());
        Set<String> managers = new TreeSet<>();
        active.forEach((staffId, unitId) -> {
            boolean takesPart = loads.groupOf(staffId).isPresent() || holding.contains(staffId);
            if (unitId.equals(branchId) && takesPart) {
                managers.add(staffId);
            }
        });
        return managers;
    }

    private BankLoads loadsOn(LocalDate on) {
        Optional<AllocationPlan> plan = plans.inEffect();
        AllocationScheme scheme = plan.map(effective -> schemes.byId(effective.schemeId(), AllocationScheme.class))
                .orElseGet(() -> schemes.inForce(AllocationScheme.KIND, on, AllocationScheme.class))
                .parameters();
        return new BankLoads(inputs.clientsHeldBy(ledger.holdersOn(on)), scheme, plan.map(AllocationPlan::summary));
    }

    private static Map<ClientTier, Integer> tiersOf(List<AllocationClient> clients) {
        Map<ClientTier, Integer> tiers = new EnumMap<>(ClientTier.class);
        for (ClientTier tier : ClientTier.values()) {
            tiers.put(tier, 0);
        }
        clients.forEach(client -> tiers.merge(client.tier(), 1, Integer::sum));
        return tiers;
    }
}
