package kejing.grading.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import kejing.chassis.audit.Audit;
import kejing.chassis.identity.Actor;
import kejing.chassis.identity.FourEyes;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.rest.Versions;
import kejing.grading.involvement.Act;
import kejing.grading.involvement.CaseActs;
import kejing.grading.publicity.Objection.Measure;
import kejing.grading.publicity.Objection.State;
import kejing.grading.ranking.ReviseRanking;
import kejing.grading.ranking.ScoreCorrection;

/** Decides an objection; upheld, it may correct a score or disqualify the person (R12, R14). */
@ApplicationScoped
public class DecideObjection {
    private final ReviseRanking rankings;
    private final Objections objections;
    private final CaseActs acts;
    private final Audit audit;
    private final Clock clock;

    DecideObjection(ReviseRanking rankings, Objections objections, CaseActs acts, Audit audit, Clock clock) {
        this.rankings = rankings;
        this.objections = objections;
        this.acts = acts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param ifMatch the state that the decider saw, as an entity tag
     * @param correction what becomes of the line, null if it stays
     */
    @Transactional
    public Objection decide(
            String objectionId, String ifMatch, boolean upheld, String reason, ScoreCorrection correction, Actor by) {
        var planId = objections
                .byId(objectionId)
                .orElseThrow(() -> unknown(objectionId))
                .planId();
        var ranking = rankings.lock(planId);
        var objection = objections.byId(objectionId).orElseThrow();
        Versions.check(ifMatch, tag(objection));
        if (objection.state() != State.OPEN) {
            throw Problem.state("objection-decided", Text.of("该异议已裁定", "The objection is decided already"));
        }
        if (!upheld && correction != null) {
            throw Problem.rule(
                    "dismissed-changes-nothing", Text.of("驳回的异议不得更正成绩", "A dismissed objection corrects nothing"));
        }
        FourEyes.requireSecondPerson(by, objection.raisedBy());
        acts.requireOutsider(planId, objection.staffId(), by);
        var state = upheld ? State.UPHELD : State.DISMISSED;
        objections.decide(objectionId, state, measure(upheld, correction), reason, by, clock.instant());
        acts.record(planId, objection.staffId(), by, Act.DECIDED);
        audit.record("objection-decided", "objection/" + objectionId, state);
        if (correction != null) {
            rankings.apply(ranking, List.of(correction), "objection/" + objectionId, by);
        }
        return objections.byId(objectionId).orElseThrow();
    }

    public static String tag(Objection objection) {
        return Versions.tag(objection.state().name());
    }

    public static Problem unknown(String objectionId) {
        return Problem.notFound("objection", objectionId);
    }

    private static Measure measure(boolean upheld, ScoreCorrection correction) {
        if (!upheld) {
            return null;
        }
        if (correction == null) {
            return Measure.NOTED;
        }
        return correction.score() == null ? Measure.DISQUALIFIED : Measure.CORRECTED;
    }
}
