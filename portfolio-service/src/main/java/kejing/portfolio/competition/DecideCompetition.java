package kejing.portfolio.competition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kejing.chassis.audit.Audit;
import kejing.chassis.calendar.WorkingDays;
import kejing.chassis.identity.Actor;
import kejing.chassis.identity.FourEyes;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.rest.Versions;
import kejing.chassis.time.BusinessDay;
import kejing.portfolio.responsibility.Holders;
import kejing.portfolio.responsibility.HoldersDecided;

/**
 * The panel's choice becomes a decision: recorded with its day, approved by a second person who took no part,
 * posted for objections, and in effect once the window is over and none is open. With that {@link HoldersDecided} is fired; until
 * the handover the clients stay with who serves them.
 */
@ApplicationScoped
public class DecideCompetition {

    private final Competitions competitions;
    private final Candidacy candidacy;
    private final Judgement judgement;
    private final CompetitionObjections objections;
    private final WorkingDays calendar;
    private final BusinessDay day;
    private final Event<HoldersDecided> decided;
    private final Audit audit;
    private final Clock clock;

    DecideCompetition(
            Competitions competitions,
            Candidacy candidacy,
            Judgement judgement,
            CompetitionObjections objections,
            WorkingDays calendar,
            BusinessDay day,
            Event<HoldersDecided> decided,
            Audit audit,
            Clock clock) {
        this.competitions = competitions;
        this.candidacy = candidacy;
        this.judgement = judgement;
        this.objections = objections;
        this.calendar = calendar;
        this.day = day;
        this.decided = decided;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param reason why the panel departs from the order of the totals; needed if it does
     * @throws Problem 409 while sealed, without the votes of more than half of the panel, or if the choice may no longer
     *     hold the clients; 422 for a departure without reason or a day that is not after today
     */
    @Transactional
    public Competition decide(
            String competitionId, String ifMatch, LocalDate effectiveFrom, String reason, Actor maker) {
        Competition competition = shown(competitionId, ifMatch, CompetitionState.SCORING);
        List<Standing> standings = judgement.standings(competition).orElseThrow(JudgeApplicants::sealed);
        Panel panel = competitions.panel(competitionId);
        String winner = panel.chosen()
                .orElseThrow(() -> Problem.state(
                        "no-majority",
                        Text.of(
                                "尚无竞聘人获得评审组全体 %d 人过半数的票。",
                                "Nobody has the votes of more than half of the %d members yet.",
                                panel.members().size())));
        boolean departs = !winner.equals(ScorePolicy.first(standings));
        if (departs && (reason == null || reason.isBlank())) {
            throw Problem.rule(
                    "departure-reason",
                    Text.of(
                            "评审组的决定与总分排序不一致（或首位并列），须说明理由。",
                            "The panel departs from the order of the totals, or the first place is shared: give the reason."));
        }
        LocalDate earliest = objectionsUntil(competition);
        if (!effectiveFrom.isAfter(earliest)) {
            throw Problem.rule(
                            "effective-date-too-early",
                            Text.of(
                                    "生效日期须晚于 %s（今日，或今日批准时异议期的最后一日）。",
                                    "The effective date is after %s: today, or the last day for objections if it is approved today.",
                                    earliest))
                    .with("after", earliest);
        }
        requireEligible(winner, competition);
        competitions.decide(competitionId, winner, effectiveFrom, departs ? reason : null, maker, clock.instant());
        audit.record("competition-decided", "competitions/" + competitionId, winner);
        return competitions.byId(competitionId).orElseThrow();
    }

    /** @throws Problem 403 to who recorded the decision, judged or applied; 409 if the winner may no longer hold the clients */
    @Transactional
    public Competition approve(String competitionId, String ifMatch, Actor checker) {
        Competition competition = shown(competitionId, ifMatch, CompetitionState.DECIDED);
        requireUninvolved(competition, checker);
        requireEligible(competition.winner(), competition);
        LocalDate until = objectionsUntil(competition);
        if (judgement.schemeOf(competition).objectionWorkingDays() == 0) {
            competitions.publish(competitionId, checker, clock.instant());
            audit.record("competition-published", "competitions/" + competitionId, ifMatch);
            takeEffect(competition);
        } else {
            if (!competition.effectiveFrom().isAfter(until)) {
                throw Problem.state(
                                "effective-date-in-window",
                                Text.of(
                                        "异议期至 %s 届满，生效日期 %s 须更晚；请退回重新登记生效日期。",
                                        "Objections are taken until %s, so the effective date %s is too early. Return the decision for a later one.",
                                        until,
                                        competition.effectiveFrom()))
                        .with("objectionsUntil", until);
            }
            competitions.post(competitionId, until, checker, clock.instant());
            audit.record("competition-posted", "competitions/" + competitionId, ifMatch);
        }
        return competitions.byId(competitionId).orElseThrow();
    }

    /**
     * The posted result takes effect: the window is over and no objection is open.
     *
     * @throws Problem 409 during the window, while an objection is open, or if the winner may no longer hold the clients
     */
    @Transactional
    public Competition conclude(String competitionId, String ifMatch, Actor actor) {
        Competition competition = shown(competitionId, ifMatch, CompetitionState.POSTED);
        if (competition.takesObjectionsOn(day.today())) {
            throw Problem.state(
                            "objections-taken",
                            Text.of(
                                    "异议期至 %s 届满，届满后方可生效。",
                                    "Objections are taken until %s; the result takes effect after that.",
                                    competition.objectionsUntil()))
                    .with("objectionsUntil", competition.objectionsUntil());
        }
        long open = objections.ofResult(competition).stream()
                .filter(objection -> objection.state() == CompetitionObjection.State.OPEN)
                .count();
        if (open > 0) {
            throw Problem.state("objections-open", Text.of("尚有 %d 件异议未裁定。", "%d objections are not decided yet.", open))
                    .with("open", open);
        }
        requireEligible(competition.winner(), competition);
        competitions.conclude(competitionId);
        audit.record("competition-concluded", "competitions/" + competitionId, actor.personId());
        takeEffect(competition);
        return competitions.byId(competitionId).orElseThrow();
    }

    private void takeEffect(Competition competition) {
        decided.fire(new HoldersDecided(
                HoldersDecided.Source.COMPETITION,
                competition.competitionId(),
                competition.effectiveFrom(),
                competition.clientIds().stream()
                        .map(clientId -> new HoldersDecided.Change(clientId, Holders.sole(competition.winner())))
                        .toList()));
    }

    /** Last day for objections if the result is posted today; today if there is no window. */
    private LocalDate objectionsUntil(Competition competition) {
        int workingDays = judgement.schemeOf(competition).objectionWorkingDays();
        return workingDays == 0 ? day.today() : calendar.policy().lastDay(day.today(), workingDays);
    }

    /** Back to the panel, which votes anew. */
    @Transactional
    public Competition sendBack(String competitionId, String ifMatch, String reason, Actor checker) {
        Competition competition = shown(competitionId, ifMatch, CompetitionState.DECIDED);
        requireUninvolved(competition, checker);
        competitions.sendBack(competitionId, reason);
        audit.record("competition-returned", "competitions/" + competitionId, reason);
        return competitions.byId(competitionId).orElseThrow();
    }

    private Competition shown(String competitionId, String ifMatch, CompetitionState state) {
        Competition competition = competitions.locked(competitionId);
        Versions.check(ifMatch, judgement.tag(competition));
        AnnounceCompetition.requireState(competition, state);
        return competition;
    }

    /** @throws Problem 403 to who judged, applied, recorded the decision or approved it */
    void requireNoPart(Competition competition, Actor actor) {
        requireUninvolved(competition, actor);
        FourEyes.requireSecondPerson(actor, competition.approved().by());
    }

    private void requireUninvolved(Competition competition, Actor checker) {
        FourEyes.requireSecondPerson(checker, competition.decided().by());
        boolean involved = competitions
                        .panel(competition.competitionId())
                        .member(checker.personId())
                        .isPresent()
                || competitions.applicants(competition.competitionId()).stream()
                        .anyMatch(applicant -> applicant.staffId().equals(checker.personId()));
        if (involved) {
            throw Problem.forbidden(
                    "took-part", Text.of("评审成员和竞聘人不得复核竞聘结果。", "Who judged or applied does not approve the result."));
        }
    }

    private void requireEligible(String winner, Competition competition) {
        candidacy.of(winner, competition).barredBy().ifPresent(rule -> {
            throw Problem.state(
                            "winner-not-eligible",
                            Text.of(
                                    "拟定人选现已不能分管该客户：%s（%s）。",
                                    "The choice may no longer hold the clients: %3$s (%2$s).",
                                    rule.text().zh(),
                                    rule.id(),
                                    rule.text().en()))
                    .with("rule", rule.id());
        });
    }
}
