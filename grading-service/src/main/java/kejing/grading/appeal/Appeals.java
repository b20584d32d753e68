package kejing.grading.appeal;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
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
import kejing.grading.appeal.Appeal.EarlierMarks;
import kejing.grading.appeal.Appeal.ThirdMark;
import kejing.grading.candidate.Part;
import kejing.grading.publicity.OpenCases;

/** All appeals. */
@ApplicationScoped
public class Appeals implements OpenCases {
    private final Sql sql;

    Appeals(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** @throws Problem 409 if the candidate appealed against this component before */
    void add(Appeal filed) {
        int added = sql.update(
                """
                insert into appeal (appeal_id, plan_id, staff_id, part, kind, grounds, evidence, item, notice_version,
                  filed_by, filed_at, state, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN', 1)
                on conflict (plan_id, staff_id, part) do nothing""",
                filed.appealId(),
                filed.planId(),
                filed.staffId(),
                filed.part().name(),
                filed.kind().name(),
                filed.grounds(),
                filed.evidence(),
                filed.item(),
                filed.noticeVersion(),
                filed.filedBy(),
                Timestamp.from(filed.filedAt()));
        if (added == 0) {
            throw Problem.state(
                    "appealed-already",
                    Text.of("每个考试部分只能申诉一次，该部分已申诉", "One appeal a component; this one was appealed against"));
        }
    }

    void record(String appealId, EarlierMarks marks) {
        sql.update("""
                update appeal set earlier_first = ?, earlier_second = ?, earlier_by = ?, version = version + 1
                where appeal_id = ?""", marks.first(), marks.second(), marks.recordedBy(), appealId);
    }

    void record(String appealId, ThirdMark mark) {
        sql.update(
                "update appeal set third_mark = ?, third_marked_by = ?, version = version + 1 where appeal_id = ?",
                mark.mark(),
                mark.givenBy(),
                appealId);
    }

    void decide(
            String appealId,
            AppealState state,
            String reason,
            BigDecimal published,
            BigDecimal result,
            Actor by,
            Instant at) {
        sql.update("""
                update appeal set state = ?, reason = ?, published_score = ?, final_score = ?, decided_by = ?,
                  decided_by_name = ?, decided_at = ?, version = version + 1 where appeal_id = ?""", state.name(), reason, published, result, by.subject(), by.name(), Timestamp.from(at), appealId);
    }

    public Optional<Appeal> byId(String appealId) {
        return sql.one("select * from appeal where appeal_id = ?", Appeals::read, appealId);
    }

    /** Of a ranking, the first first; only those of one candidate if given. */
    public List<Appeal> of(String planId, String staffId) {
        return sql.list("""
                select * from appeal where plan_id = ? and (?::text is null or staff_id = ?)
                order by filed_at, appeal_id""", Appeals::read, planId, staffId, staffId);
    }

    @Override
    public List<String> openLines(String planId) {
        return sql.list(
                "select staff_id from appeal where plan_id = ? and state = 'OPEN'", row -> row.getString(1), planId);
    }

    public static Problem unknown(String appealId) {
        return Problem.notFound("appeal", appealId);
    }

    private static Appeal read(ResultSet row) throws SQLException {
        var earlierBy = row.getString("earlier_by");
        var thirdBy = row.getString("third_marked_by");
        var decidedAt = row.getTimestamp("decided_at");
        return new Appeal(
                row.getString("appeal_id"),
                row.getString("plan_id"),
                row.getString("staff_id"),
                Part.valueOf(row.getString("part")),
                AppealKind.valueOf(row.getString("kind")),
                row.getString("grounds"),
                row.getString("evidence"),
                row.getString("item"),
                row.getInt("notice_version"),
                row.getString("filed_by"),
                row.getTimestamp("filed_at").toInstant(),
                AppealState.valueOf(row.getString("state")),
                earlierBy == null
                        ? null
                        : new EarlierMarks(
                                row.getBigDecimal("earlier_first"), row.getBigDecimal("earlier_second"), earlierBy),
                thirdBy == null ? null : new ThirdMark(row.getBigDecimal("third_mark"), thirdBy),
                row.getString("reason"),
                row.getBigDecimal("published_score"),
                row.getBigDecimal("final_score"),
                row.getString("decided_by_name"),
                decidedAt == null ? null : decidedAt.toInstant(),
                row.getLong("version"));
    }
}
