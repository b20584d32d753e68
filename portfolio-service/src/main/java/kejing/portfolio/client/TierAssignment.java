package kejing.portfolio.client;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kejing.chassis.money.Money;
import kejing.chassis.scheme.Scheme;

/**
 * Gives clients their tiers by the outstanding loans of their whole group (T-06, G-07), by the thresholds in force at
 * each client's reference date.
 */
final class TierAssignment {

    private final Function<LocalDate, Scheme<TierThresholds>> thresholdsOn;
    private final Map<LocalDate, Scheme<TierThresholds>> known = new HashMap<>();

    TierAssignment(Function<LocalDate, Scheme<TierThresholds>> thresholdsOn) {
        this.thresholdsOn = thresholdsOn;
    }

    /** @param clients every member of every group that occurs */
    List<Client> tiered(List<Client> clients) {
        Map<String, Money> groupLoans = new HashMap<>();
        clients.forEach(client -> groupLoans.merge(client.groupOrSelf(), client.loan(), Money::plus));
        return clients.stream()
                .map(client -> tiered(client, groupLoans.get(client.groupOrSelf())))
                .toList();
    }

    private Client tiered(Client client, Money groupLoans) {
        Scheme<TierThresholds> scheme = known.computeIfAbsent(client.referenceDate(), thresholdsOn);
        ClientTier tier = new TierPolicy(scheme.parameters()).tierOf(client.category(), groupLoans);
        return client.tiered(tier, groupLoans, scheme.schemeId());
    }
}
