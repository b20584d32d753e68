package kejing.portfolio.competition.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kejing.chassis.identity.Actor;
import kejing.chassis.problem.Text;
import kejing.chassis.time.BusinessDay;
import kejing.portfolio.Roles;
import kejing.portfolio.allocation.PresentEligibility;
import kejing.portfolio.allocation.Rule;
import kejing.portfolio.client.Client;
import kejing.portfolio.client.Clients;
import kejing.portfolio.competition.Applicant;
import kejing.portfolio.competition.Candidacy;
import kejing.portfolio.competition.Competition;
import kejing.portfolio.competition.CompetitionObjection;
import kejing.portfolio.competition.CompetitionObjections;
import kejing.portfolio.competition.CompetitionScheme;
import kejing.portfolio.competition.CompetitionState;
import kejing.portfolio.competition.Competitions;
import kejing.portfolio.competition.Judgement;
import kejing.portfolio.competition.Panel;
import kejing.portfolio.competition.Standing;
import kejing.portfolio.competition.rest.CompetitionView.ApplicantView;
import kejing.portfolio.competition.rest.CompetitionView.CompetitionObjectionView;
import kejing.portfolio.competition.rest.CompetitionView.CriterionView;
import kejing.portfolio.competition.rest.CompetitionView.Outcome;
import kejing.portfolio.competition.rest.CompetitionView.OwnApplication;
import kejing.portfolio.competition.rest.CompetitionView.OwnCandidacy;
import kejing.portfolio.competition.rest.CompetitionView.OwnMark;
import kejing.portfolio.competition.rest.CompetitionView.PointsView;
import kejing.portfolio.competition.rest.CompetitionView.PutUpView;
import kejing.portfolio.competition.rest.CompetitionView.SeatView;
import kejing.portfolio.competition.rest.CompetitionView.StandingView;
import kejing.portfolio.organisation.Branch;
import kejing.portfolio.organisation.Branches;
import kejing.portfolio.organisation.Staff;
import kejing.portfolio.period.ClosedPeriods;

/** Shows a competition to a reader, and no more of it than the reader may see. */
@ApplicationScoped
class CompetitionViews {

    private final Competitions competitions;
    private final CompetitionObjections objections;
    private final Judgement judgement;
    private final Candidacy candidacy;
    private final Clients clients;
    private final Branches branches;
    private final Staff staff;
    private final ClosedPeriods periods;
    private final BusinessDay day;

    CompetitionViews(
            Competitions competitions,
            CompetitionObjections objections,
            Judgement judgement,
            Candidacy candidacy,
            Clients clients,
            Branches branches,
            Staff staff,
            ClosedPeriods periods,
            BusinessDay day) {
        this.competitions = competitions;
        this.objections = objections;
        this.judgement = judgement;
        this.candidacy = candidacy;
        this.clients = clients;
        this.branches = branches;
        this.staff = staff;
        this.periods = periods;
        this.day = day;
    }

    /** @throws kejing.chassis.problem.Problem 404 for a draft, unless the reader sees the whole bank */
    CompetitionView of(Competition competition, Actor reader) {
        if (competition.state() == CompetitionState.DRAFT && !reader.bankWide()) {
            throw Competitions.unknown(competition.competitionId());
        }
        String id = competition.competitionId();
        LocalDate today = day.today();
        CompetitionScheme scheme = judgement.schemeOf(competition);
        List<Applicant> applicants = competitions.applicants(id);
        Panel panel = competitions.panel(id);
        Optional<List<Standing>> standings = judgement.standings(competition);
        boolean applied = applicants.stream()
                .anyMatch(one -> one.staffId().equals(reader.personId()) && one.withdrawnAt() == null);
        boolean member =
                panel.member(reader.personId()).filter(Panel.Member::sits).isPresent();
        boolean inside = member || (reader.bankWide() && !applied);
        boolean published = competition.isPublic();
        Names names = names(applicants, panel);
        List<CompetitionObjection> raised = objections.of(id);
        return new CompetitionView(
                id,
                competition.schemeId(),
                competition.title(),
                competition.ground(),
                competition.ground().rule(),
                competition.ground().text(),
                competition.notice(),
                competition.state(),
                competition.takesApplicationsOn(today),
                today.isAfter(competition.applyUntil()),
                competition.applyFrom(),
                competition.applyUntil(),
                competition.decideOn(),
                competition.drafted().name(),
                competition.announced() == null ? null : competition.announced().name(),
                competition.announced() == null ? null : competition.announced().at(),
                scheme.fewestMembers(),
                scheme.criteria().stream()
                        .map(one ->
                                new CriterionView(one.code(), new Text(one.zh(), one.en()), one.weight(), one.source()))
                        .toList(),
                putUp(competition, names),
                own(competition, applicants, reader),
                inside ? applicantViews(applicants, names) : null,
                inside ? seats(panel, names) : null,
                member
                        ? competitions.marksOf(id, reader.personId()).stream()
                                .map(mark -> new OwnMark(mark.staffId(), mark.criterion(), mark.points()))
                                .toList()
                        : null,
                standings.isPresent(),
                inside || published
                        ? standings
                                .map(all -> standingViews(all, competition, applicants, panel, names, inside))
                                .orElse(null)
                        : null,
                inside || published ? outcome(competition, applicants, names) : null,
                competition.objectionsUntil(),
                applied
                        && competition.takesObjectionsOn(today)
                        && raised.stream()
                                .noneMatch(one -> one.staffId().equals(reader.personId())
                                        && one.postedAt()
                                                .equals(competition.approved().at())),
                inside || applied
                        ? raised.stream()
                                .filter(one -> inside || one.staffId().equals(reader.personId()))
                                .map(one -> new CompetitionObjectionView(
                                        one.objectionId(),
                                        one.staffId(),
                                        names.person(one.staffId()),
                                        one.reason(),
                                        one.raisedAt(),
                                        one.state(),
                                        one.decidedBy(),
                                        one.decidedAt(),
                                        one.decisionReason()))
                                .toList()
                        : null,
                inside ? competition.returnReason() : null,
                competition.nextStep(),
                competition.voidReason());
    }

    private record Names(Map<String, String> people, Map<String, String> branches) {
        String person(String staffId) {
            return people.getOrDefault(staffId, staffId);
        }

        String branch(String branchId) {
            return branches.getOrDefault(branchId, branchId);
        }
    }

    private Names names(List<Applicant> applicants, Panel panel) {
        Set<String> people = new HashSet<>();
        applicants.forEach(applicant -> people.add(applicant.staffId()));
        panel.members().forEach(member -> people.add(member.staffId()));
        Map<String, String> named = new HashMap<>();
        for (Branch branch : branches.all()) {
            named.put(branch.branchId(), branch.name());
        }
        return new Names(staff.namesOf(people), named);
    }

    private List<PutUpView> putUp(Competition competition, Names names) {
        Map<String, Client> found = clients.byIds(competition.clientIds()).stream()
                .collect(Collectors.toMap(Client::clientId, client -> client));
        return competition.clients().stream()
                .map(client -> {
                    Client known = found.get(client.clientId());
                    return new PutUpView(
                            client.clientId(),
                            known.name(),
                            known.branchId(),
                            names.branch(known.branchId()),
                            client.tier());
                })
                .toList();
    }

    private OwnCandidacy own(Competition competition, List<Applicant> applicants, Actor reader) {
        if (!reader.has(Roles.RELATIONSHIP_MANAGER) || competition.state() == CompetitionState.DRAFT) {
            return null;
        }
        PresentEligibility.Answer answer = candidacy.of(reader.personId(), competition);
        return new OwnCandidacy(
                answer.tier(),
                answer.barredBy().isEmpty(),
                answer.barredBy().map(Rule::id).orElse(null),
                answer.barredBy().map(Rule::text).orElse(null),
                applicants.stream()
                        .filter(one -> one.staffId().equals(reader.personId()) && one.withdrawnAt() == null)
                        .map(one -> new OwnApplication(one.servicePlan(), one.experience(), one.appliedAt()))
                        .findFirst()
                        .orElse(null));
    }

    private static List<ApplicantView> applicantViews(List<Applicant> applicants, Names names) {
        return applicants.stream()
                .filter(applicant -> applicant.withdrawnAt() == null)
                .map(applicant -> new ApplicantView(
                        applicant.staffId(),
                        names.person(applicant.staffId()),
                        applicant.branchId(),
                        names.branch(applicant.branchId()),
                        applicant.tier(),
                        applicant.servicePlan(),
                        applicant.experience(),
                        applicant.appliedAt(),
                        applicant.facts() == null ? null : applicant.facts().examTotal(),
                        applicant.facts() == null ? null : applicant.facts().examRank(),
                        applicant.facts() == null ? null : applicant.facts().freeCapacity(),
                        applicant.facts() == null ? null : applicant.facts().barredBy()))
                .toList();
    }

    private static List<SeatView> seats(Panel panel, Names names) {
        return panel.members().stream()
                .map(member -> new SeatView(
                        member.staffId(),
                        names.person(member.staffId()),
                        member.conflict(),
                        member.submitted(),
                        member.choice() != null))
                .toList();
    }

    private static List<StandingView> standingViews(
            List<Standing> standings,
            Competition competition,
            List<Applicant> applicants,
            Panel panel,
            Names names,
            boolean inside) {
        Map<String, Applicant> byId =
                applicants.stream().collect(Collectors.toMap(Applicant::staffId, applicant -> applicant));
        boolean decided = competition.winner() != null;
        return standings.stream()
                .map(standing -> new StandingView(
                        inside ? standing.staffId() : null,
                        names.person(standing.staffId()),
                        names.branch(byId.get(standing.staffId()).branchId()),
                        byId.get(standing.staffId()).tier(),
                        standing.place(),
                        standing.total(),
                        standing.examRank(),
                        standing.tieByExam(),
                        standing.staffId().equals(competition.winner()),
                        inside && decided ? panel.votes().getOrDefault(standing.staffId(), 0L) : null,
                        standing.criteria().stream()
                                .map(one -> new PointsView(one.code(), one.points(), one.contribution()))
                                .toList()))
                .toList();
    }

    private Outcome outcome(Competition competition, List<Applicant> applicants, Names names) {
        if (competition.winner() == null) {
            return null;
        }
        Applicant winner = applicants.stream()
                .filter(applicant -> applicant.staffId().equals(competition.winner()))
                .findFirst()
                .orElseThrow();
        Competition.Sign approved = competition.approved();
        String approvedBy = approved == null ? null : approved.name();
        Instant approvedAt = approved == null ? null : approved.at();
        return new Outcome(
                names.person(winner.staffId()),
                names.branch(winner.branchId()),
                winner.tier(),
                competition.effectiveFrom(),
                periods.affectedBy(competition.effectiveFrom(), approvedAt),
                competition.reason(),
                competition.decided().name(),
                competition.decided().at(),
                approvedBy,
                approvedAt);
    }
}
