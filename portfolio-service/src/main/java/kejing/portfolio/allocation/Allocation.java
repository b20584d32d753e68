package kejing.portfolio.allocation;

import java.util.HashMap;
import java.util.Map;
import kejing.portfolio.responsibility.Holders;

/** An answer: who holds each client. A client without an entry is held by nobody. */
public record Allocation(Map<String, Holders> byClient) {

    public Allocation {
        byClient = Map.copyOf(byClient);
    }

    /** How things stand before the plan. */
    public static Allocation ofIncumbents(AllocationProblem problem) {
        Map<String, Holders> holders = new HashMap<>();
        for (AllocationClient client : problem.clients()) {
            holders.put(client.clientId(), client.incumbent());
        }
        return new Allocation(holders);
    }

    public Holders of(String clientId) {
        return byClient.getOrDefault(clientId, Holders.NOBODY);
    }

    boolean holdsTogether(ClientUnit unit) {
        Holders first = of(unit.members().getFirst().clientId());
        return unit.members().stream().allMatch(client -> of(client.clientId()).equals(first));
    }
}
