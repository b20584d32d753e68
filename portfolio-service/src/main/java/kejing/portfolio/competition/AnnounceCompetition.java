package kejing.portfolio.competition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kejing.chassis.audit.Audit;
import kejing.chassis.identity.Actor;
import kejing.chassis.identity.FourEyes;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.rest.Versions;
import kejing.chassis.scheme.Scheme;
import kejing.chassis.scheme.Schemes;
import kejing.chassis.time.BusinessDay;
import kejing.chassis.time.IdSource;
import kejing.portfolio.client.Client;
import kejing.portfolio.client.Clients;
import kejing.portfolio.competition.Competition.NextStep;
import kejing.portfolio.competition.Competition.PutUp;
import kejing.portfolio.competition.Competition.Sign;

/**
 * Puts clients up: drafted by one, announced by another, which for key clients is the explicit decision of A-11. Void when
 * nobody who may hold them applied.
 */
@ApplicationScoped
public class AnnounceCompetition {

    private final Competitions competitions;
    private final Openings openings;
    private final Candidacy candidacy;
    private final Judgement judgement;
    private final Clients clients;
    private final Schemes schemes;
    private final BusinessDay day;
    private final Audit audit;
    private final Clock clock;
    private final IdSource ids;
    private final LotPolicy lots = new LotPolicy();

    AnnounceCompetition(
            Competitions competitions,
            Openings openings,
            Candidacy candidacy,
            Judgement judgement,
            Clients clients,
            Schemes schemes,
            BusinessDay day,
            Audit audit,
            Clock clock,
            IdSource ids) {
        this.competitions = competitions;
        this.openings = openings;
        this.candidacy = candidacy;
        this.judgement = judgement;
        this.clients = clients;
        this.schemes = schemes;
        this.day = day;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    /** What is announced. */
    public record Plan(
            String title,
            CompetitionGround ground,
            String notice,
            Set<String> clientIds,
            LocalDate applyFrom,
            LocalDate applyUntil,
            LocalDate decideOn) {}

    /** @throws Problem 404 for an unknown client; 409 if one is put up already; 422 for clients or dates against a rule */
    @Transactional
    public Competition draft(Plan plan, Actor maker) {
        Scheme<CompetitionScheme> scheme =
                schemes.inForce(CompetitionScheme.KIND, day.today(), CompetitionScheme.class);
        requireDates(plan, scheme.parameters());
        List<Client> found = clients.byIds(plan.clientIds());
        Set<String> unknown = new TreeSet<>(plan.clientIds());
        found.forEach(client -> unknown.remove(client.clientId()));
        if (!unknown.isEmpty()) {
            throw Problem.notFound("client", unknown.iterator().next());
        }
        Map<String, List<String>> groups = new HashMap<>();
        found.stream()
                .map(Client::groupId)
                .filter(groupId -> groupId != null)
                .forEach(groupId -> groups.computeIfAbsent(groupId, clients::idsOfGroup));
        lots.require(plan.ground(), found, groups);
        openings.requireGround(plan.ground(), plan.clientIds(), day.today());
        Competition draft = new Competition(
                ids.next().toString(),
                scheme.schemeId(),
                plan.title(),
                plan.ground(),
                plan.notice(),
                plan.applyFrom(),
                plan.applyUntil(),
                plan.decideOn(),
                CompetitionState.DRAFT,
                new Sign(maker.subject(), maker.name(), clock.instant()),
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
                found.stream()
                        .map(client -> new PutUp(client.clientId(), client.tier()))
                        .toList());
        competitions.add(draft);
        audit.record("competition-drafted", "competitions/" + draft.competitionId(), plan.clientIds());
        return draft;
    }

    /** @throws Problem 403 to who drafted it; 409 if it is not a draft or its first day is over */
    @Transactional
    public Competition announce(String competitionId, String ifMatch, Actor checker) {
        Competition draft = shown(competitionId, ifMatch, CompetitionState.DRAFT);
        FourEyes.requireSecondPerson(checker, draft.drafted().by());
        if (draft.applyFrom().isBefore(day.today())) {
            throw Problem.state(
                    "window-began",
                    Text.of(
                            "报名起始日 %s 已过，报名时间不得缩短，请作废后重新拟定。",
                            "Applications were to begin on %s, which is over. Declare it void and draft anew.",
                            draft.applyFrom()));
        }
        competitions.announce(competitionId, checker, clock.instant());
        audit.record("competition-announced", "competitions/" + competitionId, draft);
        return competitions.byId(competitionId).orElseThrow();
    }

    /**
     * Ends a competition without a result: a draft at any time, an announced one after its window if nobody stands who may
     * still hold the clients.
     *
     * @throws Problem 409 while applications are taken or somebody stands
     */
    @Transactional
    public Competition declareVoid(String competitionId, String ifMatch, NextStep nextStep, String reason, Actor by) {
        Competition competition = shown(
                competitionId, ifMatch, CompetitionState.DRAFT, CompetitionState.ANNOUNCED, CompetitionState.SCORING);
        if (competition.state() != CompetitionState.DRAFT) {
            requireWindowOver(competition, day.today());
            List<String> standing = competitions.applicants(competitionId).stream()
                    .filter(applicant -> applicant.withdrawnAt() == null)
                    .map(Applicant::staffId)
                    .filter(staffId ->
                            candidacy.of(staffId, competition).barredBy().isEmpty())
                    .toList();
            if (!standing.isEmpty()) {
                throw Problem.state(
                                "applicants-stand",
                                Text.of(
                                        "仍有 %d 名符合条件的竞聘人，须由评审组评审，不得作废。",
                                        "%d applicants may hold the clients: the panel decides; it is not void.",
                                        standing.size()))
                        .with("staffIds", standing);
            }
        }
        competitions.voided(competitionId, nextStep, reason, clock.instant());
        audit.record("competition-void", "competitions/" + competitionId, nextStep);
        return competitions.byId(competitionId).orElseThrow();
    }

    private Competition shown(String competitionId, String ifMatch, CompetitionState... allowed) {
        Competition competition = competitions.locked(competitionId);
        Versions.check(ifMatch, judgement.tag(competition));
        requireState(competition, allowed);
        return competition;
    }

    static void requireState(Competition competition, CompetitionState... allowed) {
        if (!Set.of(allowed).contains(competition.state())) {
            throw Problem.state(
                            "competition-state",
                            Text.of(
                                    "竞聘当前的状态不允许此操作，请刷新后查看。",
                                    "The competition is not in a state for this; read it again."))
                    .with("state", competition.state());
        }
    }

    static void requireWindowOver(Competition competition, LocalDate today) {
        if (!today.isAfter(competition.applyUntil())) {
            throw Problem.state(
                    "window-open",
                    Text.of(
                            "报名至 %s 止，次日起方可办理。",
                            "Applications are taken until %s; do this from the day after.", competition.applyUntil()));
        }
    }

    private void requireDates(Plan plan, CompetitionScheme scheme) {
        long days = ChronoUnit.DAYS.between(plan.applyFrom(), plan.applyUntil()) + 1;
        if (plan.applyFrom().isBefore(day.today()) || days < scheme.shortestWindowDays()) {
            throw Problem.rule(
                    "window-too-short",
                    Text.of(
                            "报名须自今日或以后开始，且不少于 %d 天，现为 %d 天。",
                            "Applications begin today or later and are taken for at least %d days, not %d.",
                            scheme.shortestWindowDays(),
                            days));
        }
        if (!plan.decideOn().isAfter(plan.applyUntil())) {
            throw Problem.rule(
                    "decision-day",
                    Text.of(
                            "决定日须晚于报名截止日 %s。",
                            "The day of decision is after %s, the last day of applications.", plan.applyUntil()));
        }
    }
}
