package kejing.portfolio.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The whole question: who may hold, what is to be held, by which scheme. Ordered by id on construction, so the order of
 * the input changes nothing.
 */
public record AllocationProblem(
        List<RelationshipManager> managers, List<AllocationClient> clients, AllocationScheme scheme) {

    public AllocationProblem {
        managers = managers.stream()
                .sorted(Comparator.comparing(RelationshipManager::staffId))
                .toList();
        clients = clients.stream()
                .sorted(Comparator.comparing(AllocationClient::clientId))
                .toList();
    }

    /** Clients that go to one person together, ordered by the first client's id. */
    List<ClientUnit> units() {
        Map<String, List<AllocationClient>> together = new LinkedHashMap<>();
        for (AllocationClient client : clients) {
            together.computeIfAbsent(unitIdOf(client), id -> new ArrayList<>()).add(client);
        }
        List<ClientUnit> units = new ArrayList<>();
        together.forEach((id, members) -> units.add(ClientUnit.of(id, List.copyOf(members), scheme)));
        return units;
    }

    static String unitIdOf(AllocationClient client) {
        return client.tier().isKey() ? client.groupId() : client.clientId();
    }
}
