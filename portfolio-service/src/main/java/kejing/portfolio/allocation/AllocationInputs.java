package kejing.portfolio.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kejing.chassis.time.BusinessDay;
import kejing.portfolio.client.Client;
import kejing.portfolio.client.Clients;
import kejing.portfolio.client.Developers;
import kejing.portfolio.organisation.Staff;
import kejing.portfolio.qualification.Qualifications;
import kejing.portfolio.responsibility.Holders;
import kejing.portfolio.responsibility.ResponsibilityLedger;

/** Gathers what an allocation is computed from. */
@ApplicationScoped
public class AllocationInputs {

    private final Clients clients;
    private final Developers developers;
    private final Qualifications qualifications;
    private final Staff staff;
    private final ResponsibilityLedger ledger;
    private final BusinessDay day;

    AllocationInputs(
            Clients clients,
            Developers developers,
            Qualifications qualifications,
            Staff staff,
            ResponsibilityLedger ledger,
            BusinessDay day) {
        this.clients = clients;
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

    /** Every client, with these holders. */
    public List<AllocationClient> clientsHeldBy(Map<String, Holders> holders) {
        Map<String, String> decided = developers.leads();
        return clients.all().stream()
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
