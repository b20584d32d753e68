package kejing.grading.publicity;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kejing.chassis.identity.Actor;
import kejing.chassis.problem.Problem;
import kejing.chassis.sql.Sql;
import kejing.grading.publicity.NoticeLine.Content;
import kejing.grading.qualification.Tier;
import kejing.grading.ranking.Outcome;

/** Every version of every notice, as it was posted. */
@ApplicationScoped
public class Notices {
    private static final String SELECT = """
            select n.plan_id, n.version, ranking_hash, hash, cause, working_days, posted_on, ends_on, posted_by_name,
              posted_at, closed_by_name, closed_at
            from publicity_notice n left join publicity_closing c on c.plan_id = n.plan_id and c.version = n.version
            where n.plan_id = ?""";
    private static final String LINES = """
            select position, staff_id, name, branch_id, written, interview, experience, total, outcome, rank, tier,
              since_version, posted_on, ends_on
            from publicity_line where plan_id = ? and version = ?""";

    private final Sql sql;

    Notices(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** A line and its place in the notice, from 1. */
    public record Placed(int position, NoticeLine line) {}

    void add(Notice notice, Actor by, List<NoticeLine> lines) {
        sql.update(
                """
                insert into publicity_notice (plan_id, version, ranking_hash, hash, cause, working_days, posted_on,
                  ends_on, posted_by, posted_by_name, posted_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                notice.planId(),
                notice.version(),
                notice.rankingHash(),
                notice.hash(),
                notice.cause(),
                notice.workingDays(),
                notice.postedOn(),
                notice.endsOn(),
                by.subject(),
                by.name(),
                Timestamp.from(notice.postedAt()));
        var rows = new ArrayList<Object[]>();
        for (var line : lines) {
            var content = line.content();
            rows.add(new Object[] {
                notice.planId(),
                notice.version(),
                rows.size() + 1,
                content.staffId(),
                content.name(),
                content.branchId(),
                content.written(),
                content.interview(),
                content.experience(),
                content.total(),
                content.outcome().name(),
                content.rank(),
                content.tier() == null ? null : content.tier().name(),
                line.sinceVersion(),
                line.postedOn(),
                line.endsOn()
            });
        }
        sql.batch("""
                insert into publicity_line (plan_id, version, position, staff_id, name, branch_id, written, interview,
                  experience, total, outcome, rank, tier, since_version, posted_on, ends_on)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows);
    }

    void close(Notice notice, Actor by, Instant at) {
        sql.update("""
                insert into publicity_closing (plan_id, version, closed_by, closed_by_name, closed_at)
                values (?, ?, ?, ?, ?)""", notice.planId(), notice.version(), by.subject(), by.name(), Timestamp.from(at));
    }

    /** The version that counts now, if the ranking was ever posted. */
    public Optional<Notice> latest(String planId) {
        return sql.one(SELECT + " order by n.version desc limit 1", Notices::notice, planId);
    }

    /** All versions, the first first. */
    public List<Notice> all(String planId) {
        return sql.list(SELECT + " order by n.version", Notices::notice, planId);
    }

    /** @throws Problem 404 if there is no such version */
    public Notice version(String planId, int version) {
        return sql.one(SELECT + " and n.version = ?", Notices::notice, planId, version)
                .orElseThrow(() -> Problem.notFound("notice", planId + "/" + version));
    }

    public List<NoticeLine> lines(Notice notice) {
        return sql.list(LINES + " order by position", Notices::line, notice.planId(), notice.version());
    }

    /** At most {@code limit} lines after a place; of one branch only if given. */
    public List<Placed> page(Notice notice, String branchId, int after, int limit) {
        var args = new ArrayList<Object>(List.of(notice.planId(), notice.version(), after));
        var query = LINES + " and position > ?";
        if (branchId != null) {
            query += " and branch_id = ?";
            args.add(branchId);
        }
        args.add(limit);
        return sql.list(
                query + " order by position limit ?",
                row -> new Placed(row.getInt("position"), line(row)),
                args.toArray());
    }

    public Optional<NoticeLine> line(Notice notice, String staffId) {
        return sql.one(LINES + " and staff_id = ?", Notices::line, notice.planId(), notice.version(), staffId);
    }

    private static Notice notice(ResultSet row) throws SQLException {
        var closedAt = row.getTimestamp("closed_at");
        return new Notice(
                row.getString("plan_id"),
                row.getInt("version"),
                row.getString("ranking_hash"),
                row.getString("hash"),
                row.getString("cause"),
                row.getInt("working_days"),
                row.getObject("posted_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getString("posted_by_name"),
                row.getTimestamp("posted_at").toInstant(),
                row.getString("closed_by_name"),
                closedAt == null ? null : closedAt.toInstant());
    }

    private static NoticeLine line(ResultSet row) throws SQLException {
        var tier = row.getString("tier");
        return new NoticeLine(
                new Content(
                        row.getString("staff_id"),
                        row.getString("name"),
                        row.getString("branch_id"),
                        row.getBigDecimal("written"),
                        row.getBigDecimal("interview"),
                        row.getBigDecimal("experience"),
                        row.getBigDecimal("total"),
                        Outcome.valueOf(row.getString("outcome")),
                        row.getObject("rank", Integer.class),
                        tier == null ? null : Tier.valueOf(tier)),
                row.getInt("since_version"),
                row.getObject("posted_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class));
    }
}
