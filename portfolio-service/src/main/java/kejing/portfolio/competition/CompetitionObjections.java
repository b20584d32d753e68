package kejing.portfolio.competition;

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
import kejing.portfolio.competition.CompetitionObjection.State;

/** The objections to posted results. */
@ApplicationScoped
public class CompetitionObjections {

    private final Sql sql;

    CompetitionObjections(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** All to any result of the competition, by time. */
    public List<CompetitionObjection> of(String competitionId) {
        return sql.list(
                "select * from competition_objection where competition_id = ? order by raised_at, objection_id",
                CompetitionObjections::objection,
                competitionId);
    }

    /** Those to the result as it is posted now. */
    List<CompetitionObjection> ofResult(Competition competition) {
        return of(competition.competitionId()).stream()
                .filter(objection ->
                        objection.postedAt().equals(competition.approved().at()))
                .toList();
    }

    Optional<CompetitionObjection> find(String competitionId, String objectionId) {
        return sql.one(
                "select * from competition_objection where competition_id = ? and objection_id = ?",
                CompetitionObjections::objection,
                competitionId,
                objectionId);
    }

    /** @throws Problem 409 if the person has objected to this result already */
    void add(CompetitionObjection objection) {
        int added = sql.update(
                """
                insert into competition_objection (objection_id, competition_id, posted_at, staff_id, reason, raised_at, state)
                values (?, ?, ?, ?, ?, ?, ?) on conflict (competition_id, posted_at, staff_id) do nothing""",
                objection.objectionId(),
                objection.competitionId(),
                Timestamp.from(objection.postedAt()),
                objection.staffId(),
                objection.reason(),
                Timestamp.from(objection.raisedAt()),
                objection.state().name());
        if (added == 0) {
            throw Problem.state(
                    "objected-already", Text.of("您已对该结果提出过异议，每人一次。", "You have objected to this result; once each."));
        }
    }

    void decide(String objectionId, State state, String reason, Actor by, Instant at) {
        sql.update("""
                update competition_objection set state = ?, decision_reason = ?, decided_by = ?, decided_by_name = ?,
                  decided_at = ? where objection_id = ?""", state.name(), reason, by.subject(), by.name(), Timestamp.from(at), objectionId);
    }

    /** The open ones have nothing to be about any longer. */
    void lapse(String competitionId) {
        sql.update(
                "update competition_objection set state = 'LAPSED' where competition_id = ? and state = 'OPEN'",
                competitionId);
    }

    private static CompetitionObjection objection(ResultSet row) throws SQLException {
        Timestamp decidedAt = row.getTimestamp("decided_at");
        return new CompetitionObjection(
                row.getString("objection_id"),
                row.getString("competition_id"),
                row.getTimestamp("posted_at").toInstant(),
                row.getString("staff_id"),
                row.getString("reason"),
                row.getTimestamp("raised_at").toInstant(),
                State.valueOf(row.getString("state")),
                row.getString("decided_by_name"),
                decidedAt == null ? null : decidedAt.toInstant(),
                row.getString("decision_reason"));
    }
}
