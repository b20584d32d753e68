package kejing.portfolio.allocation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kejing.portfolio.responsibility.Holders;

/**
 * A problem with everything that follows from it by rule alone, before anybody searches: what goes together, who inherits
 * who forms the central team, the peer groups and their targets.
 */
public final class AllocationSetting {

    private final AllocationProblem problem;
    private final Others others;
    private final List<ClientUnit> units;
    private final Inheritance inheritance;
    private final CentralTeam team;
    private final Map<String, RelationshipManager> managers = new HashMap<>();
    private final Map<String, PeerGroup> groups = new HashMap<>();
    private final Map<String, List<RelationshipManager>> branches = new HashMap<>();
    private final Targets targets;

    public AllocationSetting(AllocationProblem problem) {
        this(problem, Others.NONE);
    }

    /** @param others the bank's clients that the problem leaves out */
    AllocationSetting(AllocationProblem problem, Others others) {
        this.problem = problem;
        this.others = others;
        this.units = problem.units();
        this.inheritance = Inheritance.of(problem.managers(), units);
        this.team = CentralTeam.of(
                problem.managers(), units, inheritance, problem.scheme().team().size());
        for (RelationshipManager manager : problem.managers()) {
            managers.put(manager.staffId(), manager);
            branches.computeIfAbsent(manager.branchId(), id -> new ArrayList<>())
                    .add(manager);
            boolean central = team.members().contains(manager.staffId());
            groups.put(manager.staffId(), central ? PeerGroup.CENTRAL_TEAM : PeerGroup.of(manager.tier()));
        }
        this.targets = Targets.of(units, others.total(), groups.values(), problem.scheme());
    }

    public AllocationProblem problem() {
        return problem;
    }

    public AllocationScheme scheme() {
        return problem.scheme();
    }

    Others others() {
        return others;
    }

    /** Ordered by staff id. */
    public List<RelationshipManager> managers() {
        return problem.managers();
    }

    /** Those who work there, ordered by staff id. */
    public List<RelationshipManager> managersOf(String branchId) {
        return branches.getOrDefault(branchId, List.of());
    }

    public Optional<RelationshipManager> manager(String staffId) {
        return Optional.ofNullable(managers.get(staffId));
    }

    public PeerGroup groupOf(String staffId) {
        return groups.get(staffId);
    }

    public Loads targetOf(PeerGroup group) {
        return targets.of(group);
    }

    /** Staff ids of the central team, ordered. */
    public List<String> team() {
        return team.members();
    }

    /** Whether a client outside its branch costs something instead of breaking A-03. */
    public boolean isSoft() {
        return scheme().territory() == AllocationScheme.Territory.SOFT;
    }

    /** Whether these hold a client of another branch that A-03 would keep in its own. */
    boolean isOutside(ClientUnit unit, Holders holders) {
        return unit.tier().isTerritorial()
                && holders.lead()
                        .flatMap(this::manager)
                        .filter(manager -> !manager.branchId().equals(unit.branchId()))
                        .isPresent();
    }

    boolean teamIsComplete() {
        return team.members().size() == scheme().team().size();
    }

    public List<ClientUnit> units() {
        return units;
    }

    public Inheritance inheritance() {
        return inheritance;
    }
}
