package kejing.portfolio.client;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kejing.chassis.audit.Audit;
import kejing.chassis.csv.CsvFile;
import kejing.chassis.csv.ImportReport;
import kejing.chassis.event.NewEvent;
import kejing.chassis.event.Outbox;
import kejing.chassis.rest.ContentHash;
import kejing.chassis.scheme.Schemes;
import kejing.portfolio.client.messaging.ClientRegisteredV1;
import kejing.portfolio.organisation.Branch;
import kejing.portfolio.organisation.Branches;
import kejing.portfolio.organisation.Staff;

/**
 * Takes clients of core banking whole or not at all, from a file, from lines of JSON or from an event: keeps the latest facts,
 * decides the tiers that facts of a reference day decide, tells of clients that are new or changed, and opens the ledger for
 * incumbents. The same rows again change nothing; facts older than those known change at most a tier of their own day.
 */
@ApplicationScoped
public class ImportClients {

    private final Branches branches;
    private final Staff staff;
    private final Clients clients;
    private final TierEntries tiers;
    private final Incumbents incumbents;
    private final Schemes schemes;
    private final Outbox outbox;
    private final Audit audit;
    private final Event<ClientsChanged> changed;

    ImportClients(
            Branches branches,
            Staff staff,
            Clients clients,
            TierEntries tiers,
            Incumbents incumbents,
            Schemes schemes,
            Outbox outbox,
            Audit audit,
            Event<ClientsChanged> changed) {
        this.branches = branches;
        this.staff = staff;
        this.clients = clients;
        this.tiers = tiers;
        this.incumbents = incumbents;
        this.schemes = schemes;
        this.outbox = outbox;
        this.audit = audit;
        this.changed = changed;
    }

    /** @throws kejing.chassis.problem.Problem 400 {@code import-refused} naming row, field, value and remedy of what is wrong */
    @Transactional
    public ImportReport take(String fileName, FactsFormat format, byte[] content) {
        String name = fileName == null || fileName.isBlank() ? "clients" : fileName;
        CsvFile file = format.read(name, content, ClientFile.HEADER);
        List<Client> rows = read(file);
        file.refuseIfBad();
        Change change = apply(rows);
        ImportReport report = change.report(name, rows);
        audit.record("import-clients", "clients/" + name, Map.of("content", ContentHash.of(content), "report", report));
        if (!change.different().isEmpty()) {
            changed.fire(new ClientsChanged(change.different().size()));
        }
        return report;
    }

    /**
     * Takes the facts of one client. Unlike a file it does not draft an untouched allocation plan anew, because events come
     * by thousands; a plan that no longer fits its clients is refused when it is submitted.
     *
     * @throws IllegalArgumentException naming the field at fault
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void takeOne(JsonNode facts) {
        CsvFile row = CsvFile.ofObject("event", facts, ClientFile.HEADER);
        List<Client> rows = read(row);
        RefusedEvent.throwIfBad(row);
        apply(rows);
    }

    private List<Client> read(CsvFile file) {
        Set<String> branchIds = branches.all().stream().map(Branch::branchId).collect(Collectors.toSet());
        return new ClientFile(branchIds, staff.ids()).read(file);
    }

    /** What taking rows changed. @param different clients as they are now, members of groups included */
    private record Change(List<Client> different, Map<String, Client> before) {

        ImportReport report(String fileName, List<Client> rows) {
            Set<String> ids = rows.stream().map(Client::clientId).collect(Collectors.toSet());
            int created =
                    (int) ids.stream().filter(id -> !before.containsKey(id)).count();
            int changed = (int) different.stream()
                    .filter(client -> ids.contains(client.clientId()) && before.containsKey(client.clientId()))
                    .count();
            return new ImportReport(fileName, rows.size(), created, changed, rows.size() - created - changed);
        }
    }

    private Change apply(List<Client> rows) {
        clients.lockForImport();
        List<String> ids = rows.stream().map(Client::clientId).toList();
        Set<String> groups = rows.stream()
                .map(Client::groupId)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        TierHistory history = new TierHistory(
                on -> schemes.inForce(ClientTiersKind.KIND, on, TierThresholds.class),
                tiers.ofClientsAndGroups(ids, groups));
        rows.forEach(history::take);
        List<TierEntry> decided = history.decide();

        Map<String, Client> before = new HashMap<>();
        Set<String> concerned = new HashSet<>(ids);
        decided.forEach(entry -> concerned.add(entry.clientId()));
        clients.byIds(concerned).forEach(client -> before.put(client.clientId(), client));
        Map<String, Client> latest = new TreeMap<>(before);
        rows.stream()
                .filter(row -> isLatest(row, before.get(row.clientId())))
                .forEach(row -> latest.put(row.clientId(), row));
        List<Client> different = latest.values().stream()
                .map(client -> client.tieredBy(history.latest(client.clientId())))
                .filter(client -> !client.equals(before.get(client.clientId())))
                .toList();

        clients.putAll(different);
        tiers.putAll(decided);
        outbox.append(registrations(different, before));
        incumbents.record(different, before);
        return new Change(different, before);
    }

    private static boolean isLatest(Client row, Client known) {
        return known == null || !row.asOf().isBefore(known.asOf());
    }

    private static List<NewEvent> registrations(List<Client> different, Map<String, Client> before) {
        List<NewEvent> events = new ArrayList<>();
        for (Client client : different) {
            ClientRegisteredV1 told = ClientRegisteredV1.of(client);
            Client known = before.get(client.clientId());
            if (known == null || !told.equals(ClientRegisteredV1.of(known))) {
                events.add(told.asEvent());
            }
        }
        return events;
    }
}
