package kejing.grading.committee;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kejing.chassis.identity.Actor;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.sql.Sql;
import kejing.grading.committee.Motion.Ballot;
import kejing.grading.committee.Motion.Ground;
import kejing.grading.committee.Motion.Recusal;
import kejing.grading.committee.Motion.State;
import kejing.grading.committee.Motion.Vote;

/** All motions with their votes and recusals. */
@ApplicationScoped
public class Motions {
    private static final String SELECT = """
            select motion_id, plan_id, committee_id, notice_version, notice_hash, state, decided_by_name, decided_at
            from motion""";

    private final Sql sql;

    Motions(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** @throws Problem 409 if the committee has a motion on this notice already */
    void add(Motion motion, Actor by, Instant at) {
        int added = sql.update(
                """
                insert into motion (motion_id, plan_id, committee_id, notice_version, notice_hash, opened_by, opened_at,
                  state) values (?, ?, ?, ?, ?, ?, ?, 'OPEN')
                on conflict (plan_id, committee_id, notice_version) do nothing""",
                motion.motionId(),
                motion.planId(),
                motion.committeeId(),
                motion.noticeVersion(),
                motion.noticeHash(),
                by.subject(),
                Timestamp.from(at));
        if (added == 0) {
            throw Problem.state(
                    "motion-exists", Text.of("该评审组已就此公示立项表决", "The committee has a motion on this notice already"));
        }
    }

    void recuse(String motionId, Recusal recusal) {
        sql.update(
                """
                insert into motion_recusal (motion_id, member_id, candidate_id, ground) values (?, ?, ?, ?)
                on conflict do nothing""",
                motionId,
                recusal.memberId(),
                recusal.candidateId(),
                recusal.ground().name());
    }

    /** @throws Problem 409 if the member voted already */
    void vote(String motionId, Vote vote, String reason, Instant at) {
        int cast = sql.update("""
                insert into motion_vote (motion_id, member_id, in_favour, reason, cast_at) values (?, ?, ?, ?, ?)
                on conflict do nothing""", motionId, vote.memberId(), vote.inFavour(), reason, Timestamp.from(at));
        if (cast == 0) {
            throw Problem.state("voted-already", Text.of("您已表决，不得更改", "You voted already; a vote is not changed"));
        }
    }

    void decide(String motionId, State state, Actor by, Instant at) {
        sql.update(
                "update motion set state = ?, decided_by = ?, decided_by_name = ?, decided_at = ? where motion_id = ?",
                state.name(),
                by.subject(),
                by.name(),
                Timestamp.from(at),
                motionId);
    }

    public Optional<Motion> byId(String motionId) {
        return sql.one(SELECT + " where motion_id = ?", Motions::read, motionId);
    }

    public List<Motion> of(String planId) {
        return sql.list(SELECT + " where plan_id = ? order by notice_version, committee_id", Motions::read, planId);
    }

    /** The approved motions that are bound to this notice. */
    List<Motion> approved(String planId, String noticeHash) {
        return of(planId).stream()
                .filter(motion -> motion.state() == State.APPROVED)
                .filter(motion -> motion.noticeHash().equals(noticeHash))
                .toList();
    }

    public Ballot ballot(String motionId) {
        return new Ballot(
                sql.list(
                        "select member_id, in_favour from motion_vote where motion_id = ? order by 1",
                        row -> new Vote(row.getString(1), row.getBoolean(2)),
                        motionId),
                sql.list(
                        """
                        select member_id, candidate_id, ground from motion_recusal
                        where motion_id = ? order by 1, 2""",
                        row -> new Recusal(row.getString(1), row.getString(2), Ground.valueOf(row.getString(3))),
                        motionId));
    }

    private static Motion read(ResultSet row) throws SQLException {
        var decidedAt = row.getTimestamp("decided_at");
        return new Motion(
                row.getString("motion_id"),
                row.getString("plan_id"),
                row.getString("committee_id"),
                row.getInt("notice_version"),
                row.getString("notice_hash"),
                State.valueOf(row.getString("state")),
                row.getString("decided_by_name"),
                decidedAt == null ? null : decidedAt.toInstant());
    }
}
