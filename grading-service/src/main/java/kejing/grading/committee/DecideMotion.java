package kejing.grading.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import kejing.chassis.audit.Audit;
import kejing.chassis.identity.Actor;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.rest.Versions;
import kejing.chassis.time.IdSource;
import kejing.grading.committee.Motion.Ground;
import kejing.grading.committee.Motion.Recusal;
import kejing.grading.committee.Motion.State;
import kejing.grading.committee.Motion.Vote;
import kejing.grading.involvement.Act;
import kejing.grading.involvement.CaseActs;
import kejing.grading.publicity.Notice;
import kejing.grading.publicity.Notices;
import kejing.grading.ranking.ReviseRanking;

/**
 * The way of a motion: opened on a closed notice, voted on by members, each vote and the decision bound to the hash of
 * that notice; a stale hash is refused (R15). The head-office group comes after the branch groups.
 */
@ApplicationScoped
public class DecideMotion {
    private final ReviseRanking rankings;
    private final Notices notices;
    private final Committees committees;
    private final Motions motions;
    private final CommitteeGate gate;
    private final CaseActs acts;
    private final Audit audit;
    private final Clock clock;
    private final IdSource ids;
    private final CommitteeCoveragePolicy coverage = new CommitteeCoveragePolicy();

    DecideMotion(
            ReviseRanking rankings,
            Notices notices,
            Committees committees,
            Motions motions,
            CommitteeGate gate,
            CaseActs acts,
            Audit audit,
            Clock clock,
            IdSource ids) {
        this.rankings = rankings;
        this.notices = notices;
        this.committees = committees;
        this.motions = motions;
        this.gate = gate;
        this.acts = acts;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    /** @param noticeHash the closed notice that is put to the committee */
    @Transactional
    public Motion open(String planId, String committeeId, String noticeHash, Actor by) {
        rankings.lock(planId);
        var notice = notices.latest(planId).filter(Notice::closed).orElseThrow(CommitteeGate::nothingClosed);
        Versions.check(Versions.tag(noticeHash), Versions.tag(notice.hash()));
        var committee = committees.byId(committeeId).orElseThrow(() -> Problem.notFound("committee", committeeId));
        if (committee.level() == CommitteeLevel.HEAD_OFFICE) {
            gate.requireBranches(notice);
        }
        if (coverage.scope(committee, notices.lines(notice)).isEmpty()) {
            throw Problem.rule(
                    "nothing-to-decide", Text.of("公示名单中没有由该评审组评审的人选", "No line of the notice is this committee's"));
        }
        var motion = new Motion(
                ids.next().toString(), planId, committeeId, notice.version(), notice.hash(), State.OPEN, null, null);
        motions.add(motion, by, clock.instant());
        audit.record("motion-opened", "motion/" + motion.motionId(), notice.hash());
        return motion;
    }

    /** A member declares not to vote on a line. */
    @Transactional
    public Motion recuse(String motionId, String candidateId, Ground ground, Actor by) {
        var motion = lockOpen(motionId);
        requireMember(motion, by);
        if (motions.ballot(motionId).votes().stream()
                .anyMatch(vote -> vote.memberId().equals(by.personId()))) {
            throw Problem.state("voted-already", Text.of("表决后不得再申请回避", "Recusal comes before the vote"));
        }
        var notice = notices.version(motion.planId(), motion.noticeVersion());
        notices.line(notice, candidateId).orElseThrow(() -> Problem.notFound("candidate", candidateId));
        motions.recuse(motionId, new Recusal(by.personId(), candidateId, ground));
        audit.record("motion-recusal", "motion/" + motionId, ground);
        return motion;
    }

    /** A member votes; the member's own line and lines the member marked are left out of the vote. */
    @Transactional
    public Motion vote(String motionId, String ifMatch, boolean inFavour, String reason, Actor by) {
        var motion = lockOpen(motionId);
        var committee = requireMember(motion, by);
        var notice = requireCurrent(motion, ifMatch);
        if (!inFavour && (reason == null || reason.isBlank())) {
            throw Problem.rule("vote-reason", Text.of("反对须说明理由", "A vote against says why"));
        }
        for (var line : coverage.scope(committee, notices.lines(notice))) {
            if (line.equals(by.personId())) {
                motions.recuse(motionId, new Recusal(by.personId(), line, Ground.OWN_CASE));
            } else if (acts.of(motion.planId(), line, by.subject()).contains(Act.MARKED)) {
                motions.recuse(motionId, new Recusal(by.personId(), line, Ground.OWN_MARKING));
            }
        }
        motions.vote(motionId, new Vote(by.personId(), inFavour), reason, clock.instant());
        acts.record(motion.planId(), null, by, Act.VOTED);
        audit.record("motion-vote", "motion/" + motionId, motion.noticeHash());
        return motion;
    }

    /** Counts the votes: approved or rejected, or refused while a line has no quorum. */
    @Transactional
    public Motion decide(String motionId, String ifMatch, Actor by) {
        var motion = lockOpen(motionId);
        var committee = committees.byId(motion.committeeId()).orElseThrow();
        var notice = requireCurrent(motion, ifMatch);
        var count = new QuorumPolicy()
                .count(
                        committee.members().size(),
                        motions.ballot(motionId),
                        coverage.scope(committee, notices.lines(notice)));
        if (!count.decisive()) {
            throw Problem.state(
                            "quorum-missing",
                            Text.of(
                                    "参加表决且无须回避的成员须超过全体 %d 人的半数",
                                    "More than half of the %d members must vote without being recused",
                                    committee.members().size()))
                    .with("staffIds", count.withoutQuorum());
        }
        motions.decide(motionId, count.approved() ? State.APPROVED : State.REJECTED, by, clock.instant());
        audit.record("motion-decided", "motion/" + motionId, motion.noticeHash());
        return motions.byId(motionId).orElseThrow();
    }

    private Motion lockOpen(String motionId) {
        rankings.lock(
                motions.byId(motionId).orElseThrow(() -> unknown(motionId)).planId());
        var motion = motions.byId(motionId).orElseThrow();
        if (motion.state() != State.OPEN) {
            throw Problem.state("motion-decided", Text.of("该事项已表决完毕", "The motion is decided already"));
        }
        return motion;
    }

    private Notice requireCurrent(Motion motion, String ifMatch) {
        var notice = notices.latest(motion.planId()).orElseThrow();
        Versions.check(ifMatch, Versions.tag(notice.hash()));
        if (!notice.hash().equals(motion.noticeHash())) {
            throw Problem.stale(Versions.tag(notice.hash()));
        }
        return notice;
    }

    private Committee requireMember(Motion motion, Actor actor) {
        return committees
                .byId(motion.committeeId())
                .filter(committee -> committee.members().contains(actor.personId()))
                .orElseThrow(() -> unknown(motion.motionId()));
    }

    public static Problem unknown(String motionId) {
        return Problem.notFound("motion", motionId);
    }
}
