package kejing.portfolio.development.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kejing.chassis.identity.Actor;
import kejing.chassis.problem.Text;
import kejing.chassis.scheme.Schemes;
import kejing.chassis.time.BusinessDay;
import kejing.portfolio.Roles;
import kejing.portfolio.allocation.Rule;
import kejing.portfolio.client.Client;
import kejing.portfolio.client.Clients;
import kejing.portfolio.development.DecideDevelopment;
import kejing.portfolio.development.DevelopmentCase;
import kejing.portfolio.development.DevelopmentCases;
import kejing.portfolio.development.DevelopmentClaim;
import kejing.portfolio.development.DevelopmentScheme;
import kejing.portfolio.development.DevelopmentScheme.ProofKind;
import kejing.portfolio.development.PriorityPolicy;
import kejing.portfolio.development.rest.DevelopmentCaseView.DevelopmentClaimView;
import kejing.portfolio.development.rest.DevelopmentCaseView.NamedImported;
import kejing.portfolio.development.rest.DevelopmentCaseView.RuleAnswer;
import kejing.portfolio.organisation.Branches;
import kejing.portfolio.organisation.Staff;
import kejing.portfolio.period.ClosedPeriods;
import kejing.portfolio.responsibility.rest.NamedHolder;

/** Shows a case to a reader: confirmed claims to everybody, proof to those concerned, everything to the desk. */
@ApplicationScoped
class DevelopmentViews {

    private final DevelopmentCases cases;
    private final DecideDevelopment decide;
    private final Clients clients;
    private final Branches branches;
    private final Staff staff;
    private final Schemes schemes;
    private final ClosedPeriods periods;
    private final BusinessDay day;

    DevelopmentViews(
            DevelopmentCases cases,
            DecideDevelopment decide,
            Clients clients,
            Branches branches,
            Staff staff,
            Schemes schemes,
            ClosedPeriods periods,
            BusinessDay day) {
        this.cases = cases;
        this.decide = decide;
        this.clients = clients;
        this.branches = branches;
        this.staff = staff;
        this.schemes = schemes;
        this.periods = periods;
        this.day = day;
    }

    /** @throws kejing.chassis.problem.Problem 404 if the reader may see none of its claims */
    DevelopmentCaseView of(DevelopmentCase found, Actor reader) {
        List<DevelopmentClaim> claims = cases.claims(found.caseId());
        boolean desk = reader.bankWide();
        List<DevelopmentClaim> visible = claims.stream()
                .filter(claim -> desk
                        || concerns(claim, reader)
                        || (claim.state() == DevelopmentClaim.State.CONFIRMED && found.contestUntil() != null))
                .toList();
        if (visible.isEmpty()) {
            throw DevelopmentCases.unknown(found.caseId());
        }
        LocalDate today = day.today();
        boolean over = found.contestUntil() != null && today.isAfter(found.contestUntil());
        boolean open = found.state() == DevelopmentCase.State.OPEN;
        Optional<Client> client = Optional.ofNullable(found.clientId()).flatMap(clients::byId);
        Optional<PriorityPolicy.Answer> rule = desk ? decide.ruleOn(found) : Optional.empty();
        Map<String, String> names = names(claims, client);
        DevelopmentScheme scheme =
                schemes.byId(found.schemeId(), DevelopmentScheme.class).parameters();
        boolean told = desk || found.state() == DevelopmentCase.State.DECIDED;
        return new DevelopmentCaseView(
                found.caseId(),
                found.schemeId(),
                found.clientId(),
                found.clientName(),
                found.registration(),
                found.newcomer(),
                client.map(Client::tier).orElse(null),
                client.filter(known -> desk && known.developedBy() != null)
                        .map(known -> new NamedImported(
                                known.developedBy(), names.getOrDefault(known.developedBy(), known.developedBy())))
                        .orElse(null),
                found.state(),
                found.openedAt(),
                found.contestUntil(),
                open && !over,
                open && over && claims.stream().noneMatch(claim -> claim.state() == DevelopmentClaim.State.FILED),
                visible.stream()
                        .map(claim -> view(claim, reader, told, names, scheme))
                        .toList(),
                rule.map(answer -> new RuleAnswer(NamedHolder.of(answer.shares(), names), answer.ground()))
                        .orElse(null),
                told ? found.effectiveFrom() : null,
                told ? periods.affectedBy(found.effectiveFrom(), found.approvedAt()) : List.of(),
                told ? found.reason() : null,
                told ? found.departs() : null,
                told ? found.proposedByName() : null,
                told ? found.proposedAt() : null,
                desk ? found.returnReason() : null,
                found.approvedByName(),
                found.approvedAt(),
                found.effect(),
                found.effectRule(),
                found.effectRule() == null
                        ? null
                        : Rule.ofId(found.effectRule()).text());
    }

    private static boolean concerns(DevelopmentClaim claim, Actor reader) {
        return claim.staffId().equals(reader.personId())
                || (reader.has(Roles.BRANCH_HEAD) && claim.branchId().equals(reader.unitId()));
    }

    private Map<String, String> names(List<DevelopmentClaim> claims, Optional<Client> client) {
        Set<String> people = new HashSet<>();
        claims.forEach(claim -> people.add(claim.staffId()));
        client.map(Client::developedBy).ifPresent(people::add);
        Map<String, String> names = new HashMap<>(staff.namesOf(people));
        branches.all().forEach(branch -> names.put("branch/" + branch.branchId(), branch.name()));
        return names;
    }

    private static DevelopmentClaimView view(
            DevelopmentClaim claim, Actor reader, boolean told, Map<String, String> names, DevelopmentScheme scheme) {
        boolean inside = reader.bankWide() || concerns(claim, reader);
        Optional<ProofKind> kind = scheme.kind(claim.proofKind());
        return new DevelopmentClaimView(
                claim.claimId(),
                claim.staffId(),
                names.getOrDefault(claim.staffId(), claim.staffId()),
                claim.branchId(),
                names.getOrDefault("branch/" + claim.branchId(), claim.branchId()),
                kind.map(one -> new Text(one.zh(), one.en()))
                        .orElseGet(() -> new Text(claim.proofKind(), claim.proofKind())),
                kind.map(ProofKind::decisive).orElse(false),
                claim.proofDate(),
                claim.state(),
                claim.staffId().equals(reader.personId()),
                claim.state() == DevelopmentClaim.State.FILED
                        && reader.has(Roles.BRANCH_HEAD)
                        && claim.branchId().equals(reader.unitId())
                        && !claim.staffId().equals(reader.personId()),
                told ? claim.share() : null,
                inside ? claim.statement() : null,
                inside ? claim.documents() : null,
                claim.filedAt(),
                inside ? claim.headName() : null,
                inside ? claim.headAt() : null,
                inside ? claim.headReason() : null);
    }
}
