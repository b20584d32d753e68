package kejing.portfolio.development;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kejing.chassis.audit.Audit;
import kejing.chassis.identity.Actor;
import kejing.chassis.identity.FourEyes;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.rest.Versions;
import kejing.chassis.scheme.Schemes;
import kejing.chassis.time.BusinessDay;
import kejing.portfolio.allocation.PresentEligibility;
import kejing.portfolio.allocation.Rule;
import kejing.portfolio.client.Client;
import kejing.portfolio.client.Clients;
import kejing.portfolio.client.Developers;
import kejing.portfolio.development.DevelopmentCase.State;
import kejing.portfolio.responsibility.Holder;
import kejing.portfolio.responsibility.Holders;
import kejing.portfolio.responsibility.HoldersDecided;

/**
 * Decides who developed a client: proposed by one, approved by another who claimed nothing. The decision counts in
 * allocation from then on; where A-09 decides, {@link HoldersDecided} is fired with it.
 */
@ApplicationScoped
public class DecideDevelopment {

    private final DevelopmentCases cases;
    private final Clients clients;
    private final Developers developers;
    private final PresentEligibility eligibility;
    private final Schemes schemes;
    private final BusinessDay day;
    private final Event<HoldersDecided> decided;
    private final Audit audit;
    private final Clock clock;
    private final PriorityPolicy priority = new PriorityPolicy();
    private final PrecedencePolicy precedence = new PrecedencePolicy();

    DecideDevelopment(
            DevelopmentCases cases,
            Clients clients,
            Developers developers,
            PresentEligibility eligibility,
            Schemes schemes,
            BusinessDay day,
            Event<HoldersDecided> decided,
            Audit audit,
            Clock clock) {
        this.cases = cases;
        this.clients = clients;
        this.developers = developers;
        this.eligibility = eligibility;
        this.schemes = schemes;
        this.day = day;
        this.decided = decided;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the rule says about a case; empty without a confirmed claim. */
    public Optional<PriorityPolicy.Answer> ruleOn(DevelopmentCase found) {
        List<DevelopmentClaim> confirmed = confirmed(found.caseId());
        return confirmed.isEmpty()
                ? Optional.empty()
                : Optional.of(priority.answer(
                        schemes.byId(found.schemeId(), DevelopmentScheme.class).parameters(), confirmed));
    }

    /**
     * @param shares parts by staff id, six decimals, summing to 1, only of confirmed claims
     * @throws Problem 409 before the days of contest are over or while a claim waits for its branch; 422 for shares that do
     *     not fit or a day that is not after today
     */
    @Transactional
    public DevelopmentCase propose(
            String caseId,
            String ifMatch,
            Map<String, BigDecimal> shares,
            LocalDate effectiveFrom,
            String reason,
            Actor maker) {
        DevelopmentCase found = shown(caseId, ifMatch, State.OPEN);
        requireRipe(found);
        requireNotClaimant(caseId, maker);
        requireShares(caseId, shares);
        requireLater(effectiveFrom);
        boolean departs = !ruleOn(found).orElseThrow().shares().list().stream()
                .collect(Collectors.toMap(Holder::staffId, Holder::share))
                .equals(shares);
        cases.propose(caseId, shares, effectiveFrom, departs, reason, maker, clock.instant());
        audit.record("development-proposed", "development-cases/" + caseId, shares);
        return cases.byId(caseId).orElseThrow();
    }

    /** @throws Problem 403 to who proposed it or claims the client; 409 if it is not proposed or its day is over */
    @Transactional
    public DevelopmentCase approve(String caseId, String ifMatch, Actor checker) {
        DevelopmentCase proposed = shown(caseId, ifMatch, State.PROPOSED);
        FourEyes.requireSecondPerson(checker, proposed.proposedBy());
        requireNotClaimant(caseId, checker);
        if (!proposed.effectiveFrom().isAfter(day.today())) {
            throw Problem.state(
                    "effective-date-over",
                    Text.of(
                            "拟定的生效日期 %s 已到，请退回重新拟定。",
                            "The proposed date %s has come. Return it to be proposed anew.", proposed.effectiveFrom()));
        }
        PrecedencePolicy.Outcome outcome = proposed.clientId() == null
                ? new PrecedencePolicy.Outcome(PrecedencePolicy.Effect.AWAITS_CLIENT, null)
                : outcome(client(proposed.clientId()), proposed);
        cases.decide(caseId, outcome, checker, clock.instant());
        if (proposed.clientId() != null) {
            takeEffect(proposed, proposed.clientId(), proposed.effectiveFrom(), outcome);
        }
        audit.record("development-decided", "development-cases/" + caseId, ifMatch);
        return cases.byId(caseId).orElseThrow();
    }

    @Transactional
    public DevelopmentCase sendBack(String caseId, String ifMatch, String reason, Actor checker) {
        DevelopmentCase proposed = shown(caseId, ifMatch, State.PROPOSED);
        FourEyes.requireSecondPerson(checker, proposed.proposedBy());
        cases.sendBack(caseId, reason);
        audit.record("development-returned", "development-cases/" + caseId, reason);
        return cases.byId(caseId).orElseThrow();
    }

    /**
     * Says which client a decided newcomer has become, so that the decision takes effect, tomorrow at the earliest.
     *
     * @throws Problem 404 for an unknown client; 409 if the case does not wait for one or the client has a case of its own
     */
    @Transactional
    public DevelopmentCase link(String caseId, String ifMatch, String clientId, Actor by) {
        DevelopmentCase found = shown(caseId, ifMatch, State.DECIDED);
        if (found.clientId() != null) {
            throw Problem.state("case-has-client", Text.of("该认领已对应客户。", "The case has its client already."));
        }
        requireNotClaimant(caseId, by);
        Client client = client(clientId);
        if (cases.ofSubject(clientId).isPresent()) {
            throw Problem.state(
                    "client-has-case",
                    Text.of("客户 %s 另有认领事项，请先办结。", "Client %s has a case of its own; settle it first.", clientId));
        }
        LocalDate tomorrow = day.today().plusDays(1);
        LocalDate from = found.effectiveFrom().isAfter(tomorrow) ? found.effectiveFrom() : tomorrow;
        PrecedencePolicy.Outcome outcome = outcome(client, found);
        cases.link(caseId, clientId, from, outcome);
        takeEffect(found, clientId, from, outcome);
        audit.record("development-linked", "development-cases/" + caseId, clientId);
        return cases.byId(caseId).orElseThrow();
    }

    private void takeEffect(DevelopmentCase found, String clientId, LocalDate from, PrecedencePolicy.Outcome outcome) {
        Holders shares = sharesOf(found.caseId());
        developers.put(clientId, new Developers.Decided(found.caseId(), from, shares));
        if (outcome.effect() == PrecedencePolicy.Effect.HOLDS) {
            decided.fire(new HoldersDecided(
                    HoldersDecided.Source.DEVELOPMENT_CLAIM,
                    found.caseId(),
                    from,
                    List.of(new HoldersDecided.Change(clientId, shares))));
        }
    }

    private PrecedencePolicy.Outcome outcome(Client client, DevelopmentCase found) {
        List<Optional<Rule>> bars = new ArrayList<>();
        List<Holder> leadFirst = sharesOf(found.caseId()).list().stream()
                .sorted(Comparator.comparing(Holder::lead).reversed())
                .toList();
        for (Holder holder : leadFirst) {
            bars.add(eligibility
                    .of(holder.staffId(), List.of(client), 0, day.today())
                    .barredBy()
                    .filter(rule -> holder.lead() || !COUNTS_LEADS.contains(rule)));
        }
        return precedence.of(client.tier(), client.category(), found.newcomer(), bars);
    }

    /** Caps that count a client only for its lead (SEM-7). */
    private static final List<Rule> COUNTS_LEADS = List.of(Rule.A_06, Rule.A_14);

    /** The largest part leads; of equal ones that with the earlier proof, then the lower staff id. */
    private Holders sharesOf(String caseId) {
        List<DevelopmentClaim> sharing = confirmed(caseId).stream()
                .filter(claim -> claim.share() != null && claim.share().signum() > 0)
                .sorted(Comparator.comparing(DevelopmentClaim::share)
                        .reversed()
                        .thenComparing(DevelopmentClaim::proofDate)
                        .thenComparing(DevelopmentClaim::staffId))
                .toList();
        String lead = sharing.getFirst().staffId();
        return new Holders(sharing.stream()
                .map(claim -> new Holder(
                        claim.staffId(), claim.share(), claim.staffId().equals(lead)))
                .toList());
    }

    private List<DevelopmentClaim> confirmed(String caseId) {
        return cases.claims(caseId).stream()
                .filter(claim -> claim.state() == DevelopmentClaim.State.CONFIRMED)
                .toList();
    }

    private DevelopmentCase shown(String caseId, String ifMatch, State state) {
        DevelopmentCase found = cases.locked(caseId);
        Versions.check(ifMatch, found.tag(cases.claims(caseId)));
        if (found.state() != state) {
            throw Problem.state(
                            "development-state",
                            Text.of("认领事项当前的状态不允许此操作，请刷新后查看。", "The case is not in a state for this; read it again."))
                    .with("state", found.state());
        }
        return found;
    }

    private void requireRipe(DevelopmentCase found) {
        if (cases.claims(found.caseId()).stream().anyMatch(claim -> claim.state() == DevelopmentClaim.State.FILED)) {
            throw Problem.state(
                    "claim-waits", Text.of("尚有认领待支行行长确认。", "A claim still waits for the head of its branch."));
        }
        if (found.contestUntil() == null || !day.today().isAfter(found.contestUntil())) {
            throw Problem.state(
                    "contest-open",
                    Text.of(
                            "异议期至 %s 止，次日起方可拟定裁定。",
                            "Others may claim until %s; propose from the day after.", found.contestUntil()));
        }
    }

    private void requireShares(String caseId, Map<String, BigDecimal> shares) {
        List<String> claimants =
                confirmed(caseId).stream().map(DevelopmentClaim::staffId).toList();
        BigDecimal sum = shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean positive = shares.values().stream().allMatch(share -> share.signum() > 0);
        if (!claimants.containsAll(shares.keySet()) || !positive || sum.compareTo(BigDecimal.ONE) != 0) {
            throw Problem.rule(
                    "development-shares",
                    Text.of(
                            "比例只能分给已确认的认领人，均须大于 0，合计须正好为 1，现合计 %s。",
                            "Parts go to confirmed claimants only, are above 0 and sum to exactly 1, not %s.",
                            sum.toPlainString()));
        }
    }

    private void requireLater(LocalDate effectiveFrom) {
        if (!effectiveFrom.isAfter(day.today())) {
            throw Problem.rule(
                    "effective-date-too-early",
                    Text.of("生效日期须晚于今日 %s。", "The effective date is after today, %s.", day.today()));
        }
    }

    private void requireNotClaimant(String caseId, Actor actor) {
        if (cases.claims(caseId).stream().anyMatch(claim -> claim.staffId().equals(actor.personId()))) {
            throw Problem.forbidden(
                    "claims-the-client", Text.of("认领人不得裁定本人的认领。", "Who claims the client does not decide."));
        }
    }

    private Client client(String clientId) {
        return clients.byId(clientId).orElseThrow(() -> Problem.notFound("client", clientId));
    }
}
