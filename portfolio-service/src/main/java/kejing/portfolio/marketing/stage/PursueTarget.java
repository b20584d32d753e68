package kejing.portfolio.marketing.stage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kejing.chassis.audit.Audit;
import kejing.chassis.identity.Actor;
import kejing.chassis.money.Money;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.rest.Versions;
import kejing.chassis.scheme.Scheme;
import kejing.chassis.scheme.Schemes;
import kejing.chassis.time.BusinessDay;
import kejing.chassis.time.IdSource;
import kejing.portfolio.client.Client;
import kejing.portfolio.client.Clients;
import kejing.portfolio.organisation.Companions;
import kejing.portfolio.responsibility.ResponsibilityLedger;

/** A manager takes up a client or a prospect, records step after step, and ends it with a reason. */
@ApplicationScoped
public class PursueTarget {

    private final Targets targets;
    private final Clients clients;
    private final ResponsibilityLedger ledger;
    private final Companions companions;
    private final Schemes schemes;
    private final Audit audit;
    private final BusinessDay businessDay;
    private final Clock clock;
    private final IdSource ids;

    PursueTarget(
            Targets targets,
            Clients clients,
            ResponsibilityLedger ledger,
            Companions companions,
            Schemes schemes,
            Audit audit,
            BusinessDay businessDay,
            Clock clock,
            IdSource ids) {
        this.targets = targets;
        this.clients = clients;
        this.ledger = ledger;
        this.companions = companions;
        this.schemes = schemes;
        this.audit = audit;
        this.businessDay = businessDay;
        this.clock = clock;
        this.ids = ids;
    }

    /** Who is to be developed: a client by its id, or a prospect by name and number of the identification. */
    public record Subject(String clientId, String name, String registration) {}

    /** What is expected of a target. */
    public record Expected(Target.CorporateState state, Money loan, Money deposit) {}

    /** A step that was done, as somebody tells it. @param companions staff ids of the managers who took part */
    public record Done(
            String step,
            LocalDate on,
            String remark,
            List<String> companions,
            ClientStages.Proof proof,
            String proofRef,
            StepRecord.Outcome outcome,
            String reason) {}

    /**
     * Takes up a target. A prospect begins at the first stage, a client at the one named.
     *
     * @param stage where a client begins, null for the first
     * @throws Problem 404 unless the actor serves the client today, 409 if it is a target already, 422 if there is no
     *     such stage or a prospect were to begin later
     */
    @Transactional
    public Target open(Subject subject, Expected expected, String stage, Actor actor) {
        LocalDate today = businessDay.today();
        ClientStages stages =
                schemes.inForce(ClientStages.KIND, today, ClientStages.class).parameters();
        String first = stages.stages().getFirst().code();
        boolean prospect = subject.clientId() == null;
        String begins = stage == null ? first : stages.stage(stage).code();
        if (prospect && !begins.equals(first)) {
            throw Problem.rule(
                    "prospect-begins-first",
                    Text.of("新客户须从第一阶段开始。", "Who is no client yet begins at the first stage."));
        }
        Client client = prospect ? null : served(subject.clientId(), actor);
        Target target = new Target(
                ids.next().toString(),
                subject.clientId(),
                prospect ? subject.name().strip() : client.name(),
                prospect ? subject.registration().strip().toUpperCase(Locale.ROOT) : null,
                prospect ? actor.unitId() : client.branchId(),
                actor.personId(),
                expected.state(),
                expected.loan(),
                expected.deposit(),
                begins,
                begins,
                1,
                today,
                null,
                null);
        if (!targets.add(target, clock.instant())) {
            throw alreadyPursued();
        }
        audit.record("open-target", "marketing-target/" + target.targetId(), Map.of("stage", begins));
        return target;
    }

    /** @throws Problem 404 unless the actor works on it, 409 if it is closed, 412 if it was changed meanwhile */
    @Transactional
    public void change(String targetId, String ifMatch, Expected expected, Actor actor) {
        Target target = worked(targetId, ifMatch, actor);
        targets.change(target, expected.state(), expected.loan(), expected.deposit());
        audit.record("change-target", "marketing-target/" + targetId, expected);
    }

    /** @throws Problem 404 unless the actor works on it, 409 if it is closed, 412 if it was changed meanwhile */
    @Transactional
    public void close(String targetId, String ifMatch, String reason, Actor actor) {
        Target target = worked(targetId, ifMatch, actor);
        targets.close(target, reason.strip(), actor.personId(), clock.instant());
        audit.record("close-target", "marketing-target/" + targetId, Map.of("reason", reason));
    }

    /**
     * Names the client that a prospect has become; from then on whoever serves the client works on it.
     *
     * @throws Problem 404 unless the actor works on it and serves the client, 409 if it is no prospect any more, or the
     *     client is a target already, 412 if it was changed meanwhile
     */
    @Transactional
    public void becomes(String targetId, String ifMatch, String clientId, Actor actor) {
        Target target = worked(targetId, ifMatch, actor);
        served(clientId, actor);
        if (target.clientId() != null) {
            throw Problem.state("no-prospect", Text.of("该目标已是本行客户。", "This target is a client already."));
        }
        if (targets.isPursued(clientId)) {
            throw alreadyPursued();
        }
        targets.becomes(target, clientId);
        audit.record("target-becomes-client", "marketing-target/" + targetId, Map.of("client", clientId));
    }

    /**
     * @throws Problem 404 unless the actor works on it, 409 if it is closed, 422 if something is missing, the proof is
     *     not about this target, or a required step before it was not done
     */
    @Transactional
    public StepRecord record(String targetId, Done done, Actor actor) {
        targets.lock(targetId);
        LocalDate today = businessDay.today();
        Target target = worked(targetId, actor);
        Scheme<ClientStages> scheme = schemes.inForce(ClientStages.KIND, today, ClientStages.class);
        StepRecord record = new StepRecord(
                ids.next().toString(),
                targetId,
                done.step(),
                done.on(),
                blankIsNull(done.remark()),
                companions.with(actor, done.companions()),
                done.proof(),
                done.proof() == null ? null : done.proofRef(),
                done.outcome(),
                blankIsNull(done.reason()),
                scheme.schemeId(),
                clock.instant());
        String stage =
                new StagePolicy(scheme.parameters()).stageAfter(target, targets.records(targetId), record, today);
        if (record.proof() != null
                && (record.proofRef() == null || !targets.proves(record.proof(), record.proofRef(), target))) {
            throw Problem.rule(
                    "step-proof-unknown",
                    Text.of("所选凭据不属于该客户，请重新选择。", "The proof is not about this target; choose another."));
        }
        targets.add(record, stage, actor.personId());
        audit.record("record-step", "marketing-target/" + targetId, Map.of("step", record.step()));
        return record;
    }

    private Client served(String clientId, Actor actor) {
        return clients.byId(clientId)
                .filter(client -> ledger.isServedBy(actor.personId(), clientId, businessDay.today()))
                .orElseThrow(() -> Problem.notFound("client", clientId));
    }

    private Target worked(String targetId, String ifMatch, Actor actor) {
        Target target = worked(targetId, actor);
        Versions.check(ifMatch, Versions.tag(target.version()));
        return target;
    }

    private Target worked(String targetId, Actor actor) {
        LocalDate today = businessDay.today();
        Target target = targets.find(targetId, actor, today)
                .filter(found -> targets.isWorkedOnBy(targetId, actor.personId(), today))
                .orElseThrow(() -> Problem.notFound("marketing target", targetId));
        if (target.closed()) {
            throw Problem.state("target-closed", Text.of("该目标已结束跟进。", "This target is no longer pursued."));
        }
        return target;
    }

    private static Problem alreadyPursued() {
        return Problem.state("target-exists", Text.of("该客户已在跟进之中。", "This client is a target already."));
    }

    private static String blankIsNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
