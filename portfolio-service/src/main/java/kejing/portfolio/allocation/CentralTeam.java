package kejing.portfolio.allocation;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import kejing.portfolio.client.ClientTier;
import kejing.portfolio.qualification.QualificationTier;

/**
 * The central team for institutional deposit clients: the best-ranked seniors who did not inherit a large client.
 * A rule, not a search. Its members hold none of the key clients. Without institutional clients there is no team.
 */
record CentralTeam(List<String> members) {

    static CentralTeam of(
            List<RelationshipManager> managers, List<ClientUnit> units, Inheritance inheritance, int size) {
        if (units.stream().noneMatch(unit -> unit.tier() == ClientTier.INSTITUTIONAL)) {
            return new CentralTeam(List.of());
        }
        Set<String> inheritors = Set.copyOf(inheritance.kept().values());
        return new CentralTeam(managers.stream()
                .filter(manager -> manager.tier() == QualificationTier.SENIOR)
                .filter(manager -> !inheritors.contains(manager.staffId()))
                .sorted(Comparator.comparingInt(RelationshipManager::rank).thenComparing(RelationshipManager::staffId))
                .limit(size)
                .map(RelationshipManager::staffId)
                .sorted()
                .toList());
    }
}
