package kejing.portfolio.allocation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A problem with everything that follows from it by rule alone, before anybody searches: what goes together, who inherits
 * who forms the central team, the peer groups and their targets.
 */
public final class AllocationSetting {

    private final AllocationProblem problem;
    private final List<ClientUnit> units;
    private final Inheritance inheritance;
    private final CentralTeam team;
    private final Map<String, RelationshipManager> managers = new HashMap<>();
    private final Map<String, PeerGroup> groups = new HashMap<>();
    private final Targets targets;

    public AllocationSetting(AllocationProblem problem) {
        this.problem = problem;
        this.units = problem.units();
        this.inheritance = Inheritance.of(problem.managers(), units);
        this.team = CentralTeam.of(
                problem.managers(), units, inheritance, problem.scheme().team().size());
        for (RelationshipManager manager : problem.managers()) {
            managers.put(manager.staffId(), manager);
            boolean central = team.members().contains(manager.staffId());
            groups.put(manager.staffId(), central ? PeerGroup.CENTRAL_TEAM : PeerGroup.of(manager.tier()));
        }
        this.targets = Targets.of(units, groups.values(), problem.scheme());
    }

    public AllocationProblem problem() {
        return problem;
    }

    public AllocationScheme scheme() {
        return problem.scheme();
    }

    /** Ordered by staff id. */
    public List<RelationshipManager> managers() {
        return problem.managers();
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

    boolean teamIsComplete() {
        return team.members().size() == scheme().team().size();
    }

    List<ClientUnit> units() {
        return units;
    }

    Inheritance inheritance() {
        return inheritance;
    }
}
