package kejing.portfolio.servicecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kejing.chassis.audit.Audit;
import kejing.chassis.identity.Actor;
import kejing.chassis.identity.Directory;
import kejing.chassis.identity.Person;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.rest.Versions;
import kejing.chassis.scheme.Scheme;
import kejing.chassis.scheme.Schemes;
import kejing.chassis.time.BusinessDay;
import kejing.portfolio.client.Clients;
import kejing.portfolio.organisation.Branch;
import kejing.portfolio.organisation.Branches;
import kejing.portfolio.servicecase.ServiceCase.Contact;

/** The acts on service cases (W-19, W-33, S-01, S-02, S-04). All times are the server's, to the second. */
@ApplicationScoped
public class ServiceDesk {

    private final ServiceCases cases;
    private final Clients clients;
    private final Branches branches;
    private final Directory directory;
    private final Schemes schemes;
    private final Audit audit;
    private final Clock clock;
    private final BusinessDay day;

    ServiceDesk(
            ServiceCases cases,
            Clients clients,
            Branches branches,
            Directory directory,
            Schemes schemes,
            Audit audit,
            Clock clock,
            BusinessDay day) {
        this.cases = cases;
        this.clients = clients;
        this.branches = branches;
        this.directory = directory;
        this.schemes = schemes;
        this.audit = audit;
        this.clock = clock;
        this.day = day;
    }

    /** What the first contact takes down; exactly one of client and contact, or neither if the person gives no name. */
    public record Received(
            CaseKind kind,
            CaseChannel channel,
            String clientId,
            Contact contact,
            String content,
            boolean readBack,
            Instant promisedAt) {}

    /**
     * The first contact records a case and owns it from now on (W-19).
     *
     * @throws Problem 422 if there is no such client, a client comes with a contact, or the promise is past
     */
    @Transactional
    public ServiceCase record(Received received, Actor first) {
        Instant now = now();
        if (first.personId().isEmpty()) {
            throw Problem.forbidden("person-needed", Text.of("须由员工本人登记", "A member of staff must record it"));
        }
        if (received.clientId() != null && received.contact() != null) {
            throw Problem.rule(
                    "client-or-contact",
                    Text.of("已是本行客户的，不再另记联系方式", "A client of the bank needs no contact of its own"));
        }
        if (received.clientId() != null && clients.byId(received.clientId()).isEmpty()) {
            throw Problem.rule(
                    "client-unknown",
                    Text.of("没有客户 %s，请核对编号", "There is no client %s; check the id", received.clientId()));
        }
        if (received.promisedAt() != null) {
            CasePolicy.requirePromise(received.promisedAt(), now);
        }
        Scheme<ServiceScheme> scheme = schemes.inForce(ServiceScheme.KIND, day.of(now), ServiceScheme.class);
        ServiceCase one = new ServiceCase(
                cases.nextId(),
                received.kind(),
                received.channel(),
                received.clientId(),
                received.contact(),
                received.content(),
                received.readBack(),
                scheme.schemeId(),
                scheme.parameters().of(received.kind()),
                first.personId(),
                now,
                CaseState.RECEIVED,
                first.personId(),
                first.unitId(),
                null,
                null,
                received.promisedAt(),
                null,
                null,
                null,
                0,
                null,
                null,
                null,
                null,
                null,
                1);
        cases.add(one);
        enter(one, CaseAct.RECORD, null, first, now);
        return one;
    }

    /** Offers it to a unit, or to one person in it; the owner stays until somebody accepts (W-19). */
    @Transactional
    public ServiceCase relay(
            String caseId,
            String ifMatch,
            String unitId,
            String staffId,
            Instant promisedAt,
            String note,
            Actor actor) {
        ServiceCase one = held(caseId, ifMatch, CaseAct.RELAY, actor);
        Instant now = now();
        Branch unit = branches.byId(unitId)
                .filter(Branch::active)
                .orElseThrow(() -> Problem.rule(
                        "unit-unknown", Text.of("没有机构 %s，请重新选择", "There is no unit %s; choose another", unitId)));
        if (staffId != null) {
            Person person = directory
                    .byId(staffId)
                    .filter(Person::active)
                    .filter(found -> found.unitId().equals(unit.branchId()))
                    .orElseThrow(() -> Problem.rule(
                            "person-not-of-unit",
                            Text.of("%s 不在该机构任职，请重新选择", "%s does not work in that unit", staffId)));
            if (one.ownedBy(person.personId())) {
                throw Problem.rule("relay-to-owner", Text.of("该事项本就由其负责", "That person owns the case already"));
            }
        }
        Instant promise = CasePolicy.promise(one, promisedAt, now);
        cases.offer(caseId, unit.branchId(), staffId, promise, now);
        cases.enter(caseId, now, actor.personId(), CaseAct.RELAY, note, unit.branchId(), staffId, phrases(one, note));
        return done(one, CaseAct.RELAY);
    }

    /** Takes over what was offered; from now on the case is the actor's. */
    @Transactional
    public ServiceCase accept(String caseId, String ifMatch, Actor actor) {
        ServiceCase one = held(caseId, ifMatch, CaseAct.ACCEPT, actor);
        cases.accept(caseId, actor.personId(), actor.unitId());
        enter(one, CaseAct.ACCEPT, null, actor, now());
        return done(one, CaseAct.ACCEPT);
    }

    /** Gives an offer back with the reason; the offerer has owned the case all the time. */
    @Transactional
    public ServiceCase refuse(String caseId, String ifMatch, String reason, Actor actor) {
        ServiceCase one = held(caseId, ifMatch, CaseAct.REFUSE, actor);
        cases.refuse(caseId);
        enter(one, CaseAct.REFUSE, reason, actor, now());
        return done(one, CaseAct.REFUSE);
    }

    /** Records an answer to the client; the first one stops the clock of the response. */
    @Transactional
    public ServiceCase respond(String caseId, String ifMatch, String text, Instant promisedAt, Actor actor) {
        ServiceCase one = held(caseId, ifMatch, CaseAct.RESPOND, actor);
        Instant now = now();
        cases.respond(caseId, CasePolicy.promise(one, promisedAt, now), now);
        enter(one, CaseAct.RESPOND, text, actor, now);
        return done(one, CaseAct.RESPOND);
    }

    /** Stops the clock of the resolution for a reason of the scheme (S-04). */
    @Transactional
    public ServiceCase pause(String caseId, String ifMatch, String reason, Actor actor) {
        ServiceCase one = held(caseId, ifMatch, CaseAct.PAUSE, actor);
        scheme(one).requirePauseReason(reason);
        Instant now = now();
        cases.pause(caseId, now);
        enter(one, CaseAct.PAUSE, reason, actor, now);
        return done(one, CaseAct.PAUSE);
    }

    @Transactional
    public ServiceCase resume(String caseId, String ifMatch, Actor actor) {
        ServiceCase one = held(caseId, ifMatch, CaseAct.RESUME, actor);
        Instant now = now();
        cases.resume(caseId, now);
        enter(one, CaseAct.RESUME, null, actor, now);
        return done(one, CaseAct.RESUME);
    }

    /** Ends the work with the record of what was done (S-02), for an application with its outcome (W-33). */
    @Transactional
    public ServiceCase resolve(
            String caseId, String ifMatch, String handling, CaseOutcome outcome, String returnReason, Actor actor) {
        ServiceCase one = held(caseId, ifMatch, CaseAct.RESOLVE, actor);
        CasePolicy.requireOutcome(one.kind(), outcome, returnReason);
        Instant now = now();
        if (one.paused()) {
            cases.resume(caseId, now);
            enter(one, CaseAct.RESUME, null, actor, now);
        }
        cases.resolve(caseId, handling, outcome, returnReason, now);
        enter(one, CaseAct.RESOLVE, handling, actor, now);
        return done(one, CaseAct.RESOLVE);
    }

    /** Files a case whose client was told what was done. */
    @Transactional
    public ServiceCase close(String caseId, String ifMatch, Actor actor) {
        ServiceCase one = held(caseId, ifMatch, CaseAct.CLOSE, actor);
        Instant now = now();
        cases.close(caseId, now);
        enter(one, CaseAct.CLOSE, null, actor, now);
        return done(one, CaseAct.CLOSE);
    }

    private ServiceCase held(String caseId, String ifMatch, CaseAct act, Actor actor) {
        ServiceCase one = cases.locked(caseId)
                .filter(found -> CasePolicy.sees(found, actor))
                .orElseThrow(() -> ServiceCases.unknown(caseId));
        Versions.check(ifMatch, Versions.tag(one.version()));
        CasePolicy.requireMay(one, act, actor);
        return one;
    }

    private void enter(ServiceCase one, CaseAct act, String note, Actor actor, Instant now) {
        cases.enter(one.caseId(), now, actor.personId(), act, note, null, null, phrases(one, note));
        if (act == CaseAct.RECORD) {
            audit.record("service-case-" + act.name().toLowerCase(java.util.Locale.ROOT), name(one), one.kind());
        }
    }

    private ServiceCase done(ServiceCase one, CaseAct act) {
        audit.record("service-case-" + act.name().toLowerCase(java.util.Locale.ROOT), name(one), one.version());
        return cases.byId(one.caseId()).orElseThrow();
    }

    private List<String> phrases(ServiceCase one, String note) {
        return note == null ? List.of() : scheme(one).phrasesIn(note);
    }

    private ServiceScheme scheme(ServiceCase one) {
        return schemes.byId(one.schemeId(), ServiceScheme.class).parameters();
    }

    private static String name(ServiceCase one) {
        return "service-cases/" + one.caseId();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
