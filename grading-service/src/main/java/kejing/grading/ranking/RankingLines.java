package kejing.grading.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import kejing.chassis.sql.Sql;
import kejing.grading.candidate.Candidate;
import kejing.grading.candidate.Component;
import kejing.grading.candidate.ComponentState;
import kejing.grading.qualification.Tier;

/** The lines of the rankings, written once and never changed. */
@ApplicationScoped
public class RankingLines {
    private static final String SELECT = """
            select position, staff_id, name, branch_id, written_state, written, interview_state, interview,
              experience_state, experience, adaptability, total, outcome, rank, tier
            from ranking_line where plan_id = ?""";

    private final Sql sql;

    public RankingLines(DataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** Stores the whole board of a plan, by COPY. */
    public void save(String planId, RankingBoard board) {
        sql.copy(
                """
                ranking_line (plan_id, position, staff_id, name, branch_id, written_state, written, interview_state,
                  interview, experience_state, experience, adaptability, total, outcome, rank, tier)""",
                () -> IntStream.range(0, board.lines().size())
                        .mapToObj(i -> row(planId, i + 1, board.lines().get(i)))
                        .iterator());
    }

    private static Object[] row(String planId, int position, RankedCandidate line) {
        var candidate = line.candidate();
        var score = line.score();
        return new Object[] {
            planId,
            position,
            candidate.staffId(),
            candidate.name(),
            candidate.branchId(),
            candidate.written().state().name(),
            score.written(),
            candidate.interview().state().name(),
            score.interview(),
            candidate.experience().state().name(),
            score.experience(),
            score.adaptability(),
            score.total(),
            score.outcome().name(),
            line.rank(),
            line.tier() == null ? null : line.tier().name()
        };
    }

    RankingBoard board(String planId) {
        return new RankingBoard(sql.list(SELECT + " order by position", RankingLines::line, planId));
    }

    /** At most {@code limit} lines after a place on the board; tier and branch only if given. */
    List<PlacedCandidate> page(String planId, Tier tier, String branchId, int after, int limit) {
        var query = new StringBuilder(SELECT).append(" and position > ?");
        var args = new ArrayList<Object>(List.of(planId, after));
        if (tier != null) {
            query.append(" and tier = ?");
            args.add(tier.name());
        }
        if (branchId != null) {
            query.append(" and branch_id = ?");
            args.add(branchId);
        }
        query.append(" order by position limit ?");
        args.add(limit);
        return sql.list(
                query.toString(), row -> new PlacedCandidate(row.getInt("position"), line(row)), args.toArray());
    }

    private static RankedCandidate line(ResultSet row) throws SQLException {
        var score = new CompositeScore(
                row.getBigDecimal("written"),
                row.getBigDecimal("interview"),
                row.getBigDecimal("experience"),
                row.getBigDecimal("adaptability"),
                row.getBigDecimal("total"),
                Outcome.valueOf(row.getString("outcome")));
        var candidate = new Candidate(
                row.getString("staff_id"),
                row.getString("name"),
                row.getString("branch_id"),
                component(row, "written"),
                component(row, "interview"),
                score.adaptability(),
                component(row, "experience"));
        var tier = row.getString("tier");
        return new RankedCandidate(
                candidate, score, row.getObject("rank", Integer.class), tier == null ? null : Tier.valueOf(tier));
    }

    private static Component component(ResultSet row, String part) throws SQLException {
        var state = ComponentState.valueOf(row.getString(part + "_state"));
        return new Component(state, state == ComponentState.SCORED ? row.getBigDecimal(part) : null);
    }
}
