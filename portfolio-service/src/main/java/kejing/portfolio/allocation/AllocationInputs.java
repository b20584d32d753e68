package kejing.portfolio.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kejing.chassis.time.BusinessDay;
import kejing.portfolio.client.Client;
import kejing.portfolio.client.ClientTier;
import kejing.portfolio.client.Clients;
import kejing.portfolio.client.Developers;
import kejing.portfolio.organisation.Staff;
import kejing.portfolio.qualification.Qualifications;
import kejing.portfolio.responsibility.Holders;
import kejing.portfolio.responsibility.ResponsibilityLedger;

/** Gathers what an allocation is computed from. */
@ApplicationScoped
public class AllocationInputs {

    private static final Set<ClientTier> NOT_COUNTED =
            EnumSet.complementOf(EnumSet.of(ClientTier.SMALL, ClientTier.UNTIERED));

    private final Clients clients;
    private final SmallClients smallClients;
    private final Developers developers;
    private final Qualifications qualifications;
    private final Staff staff;
    private final ResponsibilityLedger ledger;
    private final BusinessDay day;

    AllocationInputs(
            Clients clients,
            SmallClients smallClients,
            Developers developers,
            Qualifications qualifications,
            Staff staff,
            ResponsibilityLedger ledger,
            BusinessDay day) {
        this.clients = clients;
        this.smallClients = smallClients;
        this.developers = developers;
        this.qualifications = qualifications;
        this.staff = staff;
        this.ledger = ledger;
        this.day = day;
    }

    /**
     * Everybody qualified by the exam plan whose qualification holds today and who is still with the bank, and every client
     * with its latest holders.
     */
    public AllocationProblem problem(String examPlanId, AllocationScheme scheme) {
        return new AllocationProblem(managers(examPlanId), clientsHeldBy(ledger.latestHolders()), scheme);
    }

    /**
     * As {@link #problem}, with those small and untiered clients alone that are named; all others are counted in the
     * database. Large, medium and institutional clients are few and all there, since they decide who inherits, who is in the
     * central team and who is free.
     *
     * @param leaver somebody who is to hold nothing, or null
     */
    AllocationSetting settingFor(Set<String> clientIds, String leaver, String examPlanId, AllocationScheme scheme) {
        List<Client> present = clients.ofTiers(NOT_COUNTED, clientIds);
        List<String> ids = present.stream().map(Client::clientId).toList();
        return new AllocationSetting(
                new AllocationProblem(
                        managers(examPlanId).stream()
                                .filter(manager -> !manager.staffId().equals(leaver))
                                .toList(),
                        seenBy(present, ledger.latestHolders(ids), developers.leads(ids)),
                        scheme),
                smallClients.without(ids, scheme));
    }

    /** Every client, with these holders. */
    public List<AllocationClient> clientsHeldBy(Map<String, Holders> holders) {
        return seenBy(clients.all(), holders, developers.leads());
    }

    private static List<AllocationClient> seenBy(
            List<Client> clients, Map<String, Holders> holders, Map<String, String> decided) {
        return clients.stream()
                .map(client -> seenBy(
                        client,
                        holders.getOrDefault(client.clientId(), Holders.NOBODY),
                        decided.getOrDefault(client.clientId(), client.developedBy())))
                .toList();
    }

    private List<RelationshipManager> managers(String examPlanId) {
        Map<String, String> branches = staff.branchesOfActive();
        Set<String> unqualified = qualifications.withoutStanding(day.today());
        return qualifications.ofExamPlan(examPlanId).stream()
                .filter(qualified ->
                        branches.containsKey(qualified.staffId()) && !unqualified.contains(qualified.staffId()))
                .map(qualified -> new RelationshipManager(
                        qualified.staffId(), branches.get(qualified.staffId()), qualified.tier(), qualified.rank()))
                .toList();
    }

    /** @param developedBy by decision, else by core banking; null if unknown */
    static AllocationClient seenBy(Client client, Holders holders, String developedBy) {
        return new AllocationClient(
                client.clientId(),
                client.branchId(),
                client.groupOrSelf(),
                client.tier(),
                client.category(),
                client.corporate(),
                client.loan(),
                client.deposit(),
                client.difficulty(),
                client.nonPerforming(),
                holders,
                Optional.ofNullable(developedBy));
    }
}
