package kejing.portfolio.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kejing.chassis.event.Outbox;
import kejing.portfolio.responsibility.Holders;
import kejing.portfolio.responsibility.Holdings;
import kejing.portfolio.responsibility.Responsibility;
import kejing.portfolio.responsibility.ResponsibilityLedger;
import kejing.portfolio.responsibility.messaging.ResponsibilityAssignedV1;

/**
 * Opens the ledger with the responsible persons that core banking names, from the day after that of the facts. Once an
 * allocation plan has decided about a client, the ledger is the authority and the file no longer changes it.
 */
@ApplicationScoped
class Incumbents {

    private final ResponsibilityLedger ledger;
    private final Holdings holdings;
    private final Outbox outbox;

    Incumbents(ResponsibilityLedger ledger, Holdings holdings, Outbox outbox) {
        this.ledger = ledger;
        this.holdings = holdings;
        this.outbox = outbox;
    }

    /** @param before what was known of each client before this file */
    void record(List<Client> different, Map<String, Client> before) {
        List<Client> renamed = different.stream()
                .filter(client -> incumbentChanged(client, before.get(client.clientId())))
                .toList();
        if (renamed.isEmpty()) {
            return;
        }
        Set<String> decided = ledger.decided(ids(renamed));
        Map<String, Responsibility> open = ledger.openEntries(ids(renamed));
        List<Responsibility> entries = new ArrayList<>();
        for (Client client : renamed) {
            Responsibility current = open.get(client.clientId());
            Responsibility entry =
                    Responsibility.ofIncumbent(client.clientId(), client.asOf().plusDays(1), holdersOf(client));
            boolean notBefore = current == null || !current.from().isAfter(entry.from());
            if (!decided.contains(client.clientId()) && notBefore) {
                entries.add(entry);
            }
        }
        ledger.open(entries);
        outbox.append(entries.stream().map(ResponsibilityAssignedV1::of).toList());
        holdings.announce(persons(entries, open));
    }

    private static boolean incumbentChanged(Client client, Client known) {
        return !Objects.equals(client.incumbent(), known == null ? null : known.incumbent());
    }

    private static Holders holdersOf(Client client) {
        return client.incumbent() == null ? Holders.NOBODY : Holders.sole(client.incumbent());
    }

    private static Set<String> persons(List<Responsibility> entries, Map<String, Responsibility> before) {
        Set<String> persons = new HashSet<>();
        for (Responsibility entry : entries) {
            persons.addAll(entry.holders().staffIds());
            Responsibility ended = before.get(entry.clientId());
            if (ended != null) {
                persons.addAll(ended.holders().staffIds());
            }
        }
        return persons;
    }

    private static List<String> ids(List<Client> clients) {
        return clients.stream().map(Client::clientId).toList();
    }
}
