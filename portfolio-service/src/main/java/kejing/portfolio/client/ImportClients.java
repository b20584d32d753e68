package kejing.portfolio.client;

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
import java.util.stream.Collectors;
import kejing.chassis.audit.Audit;
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
 * Takes a file of clients whole or not at all: gives every client its tier, tells of those that are new or changed, and
 * opens the ledger for incumbents. The same file again changes nothing.
 */
@ApplicationScoped
public class ImportClients {

    private final Branches branches;
    private final Staff staff;
    private final Clients clients;
    private final Incumbents incumbents;
    private final Schemes schemes;
    private final Outbox outbox;
    private final Audit audit;
    private final Event<ClientsChanged> changed;

    ImportClients(
            Branches branches,
            Staff staff,
            Clients clients,
            Incumbents incumbents,
            Schemes schemes,
            Outbox outbox,
            Audit audit,
            Event<ClientsChanged> changed) {
        this.branches = branches;
        this.staff = staff;
        this.clients = clients;
        this.incumbents = incumbents;
        this.schemes = schemes;
        this.outbox = outbox;
        this.audit = audit;
        this.changed = changed;
    }

    @Transactional
    public ImportReport take(String fileName, byte[] content) {
        Set<String> branchIds = branches.all().stream().map(Branch::branchId).collect(Collectors.toSet());
        String name = fileName == null || fileName.isBlank() ? "clients.csv" : fileName;
        List<Client> rows = new ClientFile(branchIds, staff.ids()).read(name, content);
        clients.lockForImport();
        Map<String, Client> before = before(rows);
        List<Client> after = tieredWithTheirGroups(rows, before);
        List<Client> different = after.stream()
                .filter(client -> !client.equals(before.get(client.clientId())))
                .toList();
        clients.putAll(different);
        outbox.append(registrations(different, before));
        incumbents.record(different, before);
        ImportReport report = report(name, rows, different, before);
        audit.record(
                "import-clients",
                "clients/" + report.file(),
                Map.of("content", ContentHash.of(content), "report", report));
        if (!different.isEmpty()) {
            changed.fire(new ClientsChanged(different.size()));
        }
        return report;
    }

    /** What is known of the rows' clients and of all the groups that they are or were in. */
    private Map<String, Client> before(List<Client> rows) {
        Set<String> ids = rows.stream().map(Client::clientId).collect(Collectors.toSet());
        Set<String> groups = rows.stream()
                .map(Client::groupId)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        Map<String, Client> before = new HashMap<>();
        List<Client> known = clients.among(ids, groups);
        known.forEach(client -> before.put(client.clientId(), client));
        Set<String> left = known.stream()
                .map(Client::groupId)
                .filter(Objects::nonNull)
                .filter(group -> !groups.contains(group))
                .collect(Collectors.toSet());
        if (!left.isEmpty()) {
            clients.among(Set.of(), left).forEach(client -> before.put(client.clientId(), client));
        }
        return before;
    }

    private List<Client> tieredWithTheirGroups(List<Client> rows, Map<String, Client> before) {
        Map<String, Client> together = new HashMap<>(before);
        rows.forEach(row -> together.put(row.clientId(), row));
        List<Client> ordered = new ArrayList<>(together.values());
        ordered.sort((a, b) -> a.clientId().compareTo(b.clientId()));
        return new TierAssignment(on -> schemes.inForce(ClientTiersKind.KIND, on, TierThresholds.class))
                .tiered(ordered);
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

    private static ImportReport report(
            String fileName, List<Client> rows, List<Client> different, Map<String, Client> before) {
        Set<String> ids = rows.stream().map(Client::clientId).collect(Collectors.toSet());
        int created = (int) ids.stream().filter(id -> !before.containsKey(id)).count();
        int changed = (int) different.stream()
                .filter(client -> ids.contains(client.clientId()) && before.containsKey(client.clientId()))
                .count();
        return new ImportReport(fileName, rows.size(), created, changed, rows.size() - created - changed);
    }
}
