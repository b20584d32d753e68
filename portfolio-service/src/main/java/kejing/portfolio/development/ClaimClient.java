package kejing.portfolio.development;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kejing.chassis.audit.Audit;
import kejing.chassis.identity.Actor;
import kejing.chassis.identity.FourEyes;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.scheme.Scheme;
import kejing.chassis.scheme.Schemes;
import kejing.chassis.time.BusinessDay;
import kejing.chassis.time.IdSource;
import kejing.portfolio.client.Client;
import kejing.portfolio.client.Clients;
import kejing.portfolio.development.DevelopmentClaim.ProofDocument;
import kejing.portfolio.responsibility.ResponsibilityLedger;

/** A manager claims a client with proof; the head of the own branch confirms or refuses; others may contest for some days. */
@ApplicationScoped
public class ClaimClient {

    private final DevelopmentCases cases;
    private final Clients clients;
    private final ResponsibilityLedger ledger;
    private final Schemes schemes;
    private final BusinessDay day;
    private final Audit audit;
    private final Clock clock;
    private final IdSource ids;

    ClaimClient(
            DevelopmentCases cases,
            Clients clients,
            ResponsibilityLedger ledger,
            Schemes schemes,
            BusinessDay day,
            Audit audit,
            Clock clock,
            IdSource ids) {
        this.cases = cases;
        this.clients = clients;
        this.ledger = ledger;
        this.schemes = schemes;
        this.day = day;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    /** What is claimed: a client by its id, or a newcomer by name and registration number. */
    public record Subject(String clientId, String name, String registration) {}

    /** By what it is claimed. */
    public record Proof(String kind, LocalDate on, String statement, List<ProofDocument> documents) {}

    /**
     * Files a claim, in the case of the client if there is one.
     *
     * @throws Problem 404 for an unknown client; 409 if it is decided, or the days of contest are over; 422 for a kind of
     *     proof that the scheme does not know or a day to come
     */
    @Transactional
    public DevelopmentCase file(Subject subject, Proof proof, Actor actor) {
        Optional<Client> client = Optional.ofNullable(subject.clientId())
                .map(id -> clients.byId(id).orElseThrow(() -> Problem.notFound("client", id)));
        String key = client.map(Client::clientId)
                .orElseGet(() -> "R:" + subject.registration().strip().toUpperCase(Locale.ROOT));
        DevelopmentCase found = cases.ofSubject(key).orElseGet(() -> opened(key, subject, client));
        requireContestable(found);
        DevelopmentScheme scheme =
                schemes.byId(found.schemeId(), DevelopmentScheme.class).parameters();
        requireProof(scheme, proof);
        DevelopmentClaim claim = new DevelopmentClaim(
                ids.next().toString(),
                found.caseId(),
                actor.personId(),
                actor.unitId(),
                proof.kind(),
                proof.on(),
                proof.statement(),
                proof.documents(),
                DevelopmentClaim.State.FILED,
                clock.instant(),
                null,
                null,
                null,
                null,
                null);
        cases.add(claim);
        audit.record("development-claimed", "development-claims/" + claim.claimId(), claim.documents());
        return found;
    }

    /**
     * The head of the claimant's branch answers.
     *
     * @param reason why it is refused, null if it is confirmed
     * @throws Problem 404 for a claim of another branch; 403 for the own claim; 409 if answered already
     */
    @Transactional
    public DevelopmentCase answer(String claimId, boolean confirmed, String reason, Actor head) {
        DevelopmentClaim claim = cases.claim(claimId)
                .filter(one -> one.branchId().equals(head.unitId()))
                .orElseThrow(() -> Problem.notFound("development claim", claimId));
        DevelopmentCase found = cases.locked(claim.caseId());
        claim = cases.claim(claimId).orElseThrow();
        if (claim.staffId().equals(head.personId())) {
            FourEyes.requireSecondPerson(head, head.subject());
        }
        if (claim.state() != DevelopmentClaim.State.FILED) {
            throw Problem.state("claim-answered", Text.of("该认领已确认或退回。", "The claim is answered already."));
        }
        DevelopmentClaim.State state = confirmed ? DevelopmentClaim.State.CONFIRMED : DevelopmentClaim.State.REFUSED;
        cases.answer(claimId, state, confirmed ? null : reason, head, clock.instant());
        if (confirmed) {
            DevelopmentScheme scheme =
                    schemes.byId(found.schemeId(), DevelopmentScheme.class).parameters();
            cases.contestUntil(found.caseId(), day.today().plusDays(scheme.contestDays()));
        } else if (cases.claims(found.caseId()).stream()
                .allMatch(one -> one.state() == DevelopmentClaim.State.REFUSED)) {
            cases.refuse(found.caseId());
        }
        audit.record("development-answered", "development-claims/" + claimId, state);
        return cases.byId(found.caseId()).orElseThrow();
    }

    private DevelopmentCase opened(String key, Subject subject, Optional<Client> client) {
        Scheme<DevelopmentScheme> scheme =
                schemes.inForce(DevelopmentScheme.KIND, day.today(), DevelopmentScheme.class);
        DevelopmentCase opened = new DevelopmentCase(
                ids.next().toString(),
                scheme.schemeId(),
                client.map(Client::clientId).orElse(null),
                client.map(Client::name).orElseGet(() -> subject.name().strip()),
                client.isPresent() ? null : subject.registration().strip().toUpperCase(Locale.ROOT),
                client.map(known -> ledger.history(known.clientId()).isEmpty()).orElse(true),
                DevelopmentCase.State.OPEN,
                clock.instant(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        cases.open(opened, key);
        return opened;
    }

    private void requireContestable(DevelopmentCase found) {
        boolean over = found.contestUntil() != null && day.today().isAfter(found.contestUntil());
        if (found.state() != DevelopmentCase.State.OPEN || over) {
            throw Problem.state(
                            "contest-over",
                            Text.of(
                                    "客户“%s”的认领异议期已过或已有裁定，不再受理认领。",
                                    "\"%s\" is decided or its days of contest are over: no further claim is taken.",
                                    found.clientName()))
                    .with("caseId", found.caseId());
        }
    }

    private void requireProof(DevelopmentScheme scheme, Proof proof) {
        if (scheme.kind(proof.kind()).isEmpty()) {
            throw Problem.rule(
                    "proof-kind", Text.of("方案中没有证明种类 %s。", "The scheme has no kind of proof %s.", proof.kind()));
        }
        if (proof.on().isAfter(day.today())) {
            throw Problem.rule("proof-to-come", Text.of("证明日期不得晚于今日。", "The day of the proof is not after today."));
        }
    }
}
