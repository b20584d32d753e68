package kejing.portfolio.allocation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kejing.portfolio.responsibility.Holder;

/** What everybody carries by those who hold each client, whether qualified or not. */
public final class CarriedLoads {

    private CarriedLoads() {}

    /** @param clients with the holders to be counted; @return loads by staff id, without those who hold nothing */
    public static Map<String, Loads> of(List<AllocationClient> clients, AllocationScheme scheme) {
        Map<String, Loads> loads = new HashMap<>();
        for (AllocationClient client : clients) {
            Loads weight = ClientUnit.weightOf(client, scheme);
            for (Holder holder : client.incumbent().list()) {
                loads.merge(holder.staffId(), weight.heldBy(holder.share(), holder.lead()), Loads::plus);
            }
        }
        return loads;
    }
}
