package kejing.portfolio.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kejing.chassis.audit.Audit;
import kejing.chassis.identity.Actor;
import kejing.chassis.problem.Problem;
import kejing.chassis.scheme.Scheme;
import kejing.chassis.scheme.Schemes;
import kejing.chassis.time.BusinessDay;
import kejing.chassis.time.IdSource;
import kejing.portfolio.organisation.Companions;
import kejing.portfolio.responsibility.ResponsibilityLedger;

/** A relationship manager records a visit to a client that he is responsible for, or corrects a record. */
@ApplicationScoped
public class RecordVisit {

    private final Visits visits;
    private final ResponsibilityLedger ledger;
    private final Companions companions;
    private final Schemes schemes;
    private final Audit audit;
    private final BusinessDay businessDay;
    private final Clock clock;
    private final IdSource ids;

    RecordVisit(
            Visits visits,
            ResponsibilityLedger ledger,
            Companions companions,
            Schemes schemes,
            Audit audit,
            BusinessDay businessDay,
            Clock clock,
            IdSource ids) {
        this.visits = visits;
        this.ledger = ledger;
        this.companions = companions;
        this.schemes = schemes;
        this.audit = audit;
        this.businessDay = businessDay;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * @param companions staff ids of the relationship managers who went along
     * @throws Problem 404 if the actor does not serve the client today, 409 if the corrected record was
     *     corrected before, 422 if something is missing
     */
    @Transactional
    public Visit record(
            String clientId,
            LocalDate visitedOn,
            Visit.Kind kind,
            Visit.Purpose purpose,
            String place,
            List<String> companions,
            Map<String, String> findings,
            String nextStep,
            LocalDate nextOn,
            String corrects,
            Actor actor) {
        LocalDate today = businessDay.today();
        if (!ledger.isServedBy(actor.personId(), clientId, today)) {
            throw Problem.notFound("client", clientId);
        }
        if (corrects != null) {
            visits.byId(corrects)
                    .filter(earlier -> earlier.clientId().equals(clientId))
                    .orElseThrow(() -> Problem.notFound("visit", corrects));
        }
        Scheme<VisitRules> rules = schemes.inForce(VisitRulesKind.KIND, visitedOn, VisitRules.class);
        Visit visit = new Visit(
                ids.next().toString(),
                clientId,
                visitedOn,
                kind,
                purpose,
                place,
                this.companions.with(actor, companions),
                new TreeMap<>(findings),
                nextStep,
                nextOn,
                corrects,
                rules.schemeId(),
                clock.instant());
        new VisitRecordPolicy(rules.parameters()).check(visit, today);
        visits.add(visit, actor.subject());
        audit.record(
                "record-visit", "visit/" + visit.visitId(), Map.of("client", clientId, "on", visitedOn.toString()));
        return visit;
    }
}
