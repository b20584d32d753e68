package kejing.portfolio.competition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import kejing.chassis.audit.Audit;
import kejing.chassis.identity.Actor;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.time.BusinessDay;
import kejing.chassis.time.IdSource;
import kejing.portfolio.competition.CompetitionObjection.State;

/**
 * Objections to a posted result (A-22, G-11): whoever applied objects once with a reason, somebody who took no part decides. An
 * upheld one sends the result back to the panel.
 */
@ApplicationScoped
public class ObjectToResult {

    private final Competitions competitions;
    private final CompetitionObjections objections;
    private final DecideCompetition decisions;
    private final BusinessDay day;
    private final Audit audit;
    private final Clock clock;
    private final IdSource ids;

    ObjectToResult(
            Competitions competitions,
            CompetitionObjections objections,
            DecideCompetition decisions,
            BusinessDay day,
            Audit audit,
            Clock clock,
            IdSource ids) {
        this.competitions = competitions;
        this.objections = objections;
        this.decisions = decisions;
        this.day = day;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    /** @throws Problem 403 to who did not apply; 404 for a draft; 409 outside the window or the second time */
    @Transactional
    public Competition object(String competitionId, String reason, Actor actor) {
        Competition competition = competitions.locked(competitionId);
        if (competition.state() == CompetitionState.DRAFT) {
            throw Competitions.unknown(competitionId);
        }
        if (!competition.takesObjectionsOn(day.today())) {
            throw Problem.state(
                    "no-objections-taken", Text.of("该竞聘结果现不受理异议。", "Objections to this result are not taken now."));
        }
        if (competitions.applicants(competitionId).stream()
                .noneMatch(one -> one.staffId().equals(actor.personId()) && one.withdrawnAt() == null)) {
            throw Problem.forbidden("not-an-applicant", Text.of("只有报名竞聘的人员可以提出异议。", "Only who applied may object."));
        }
        CompetitionObjection objection = new CompetitionObjection(
                ids.next().toString(),
                competitionId,
                competition.approved().at(),
                actor.personId(),
                reason,
                clock.instant(),
                State.OPEN,
                null,
                null,
                null);
        objections.add(objection);
        audit.record("competition-objection", "competitions/" + competitionId, objection.objectionId());
        return competition;
    }

    /** @throws Problem 403 to who judged, applied, recorded or approved; 404; 409 if it is decided */
    @Transactional
    public Competition decide(String competitionId, String objectionId, boolean uphold, String reason, Actor actor) {
        Competition competition = competitions.locked(competitionId);
        CompetitionObjection objection = objections
                .find(competitionId, objectionId)
                .orElseThrow(() -> Problem.notFound("objection", objectionId));
        if (objection.state() != State.OPEN) {
            throw Problem.state("objection-decided", Text.of("该异议已办结。", "This objection is decided already."));
        }
        decisions.requireNoPart(competition, actor);
        objections.decide(objectionId, uphold ? State.UPHELD : State.REJECTED, reason, actor, clock.instant());
        audit.record("competition-objection-decided", "competitions/" + competitionId, objectionId);
        if (uphold) {
            objections.lapse(competitionId);
            competitions.sendBack(competitionId, reason);
        }
        return competitions.byId(competitionId).orElseThrow();
    }
}
