package kejing.grading.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import kejing.chassis.sql.Sql;
import kejing.grading.candidate.Candidate;
import kejing.grading.candidate.Component;
import kejing.grading.candidate.ComponentState;
import kejing.grading.qualification.Tier;

/** The lines of the rankings; from the approval on they are never changed, corrections stand beside them. */
@ApplicationScoped
public class RankingLines {
    private static final String SELECT = """
            select position, l.staff_id, name, branch_id, written_state, written, interview_state, interview,
              experience_state, experience, adaptability, total, outcome, rank, tier,
              s.revision as standing, corrected_total, corrected_rank, granted_tier
            from ranking_line l left join line_standing s on s.plan_id = l.plan_id and s.staff_id = l.staff_id
              and s.revision = (select max(revision) from line_standing where plan_id = l.plan_id)
            where l.plan_id = ?""";

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

    /** The lines of a ranking that was made anew before its approval. */
    void replace(String planId, RankingBoard board) {
        sql.update("delete from ranking_line where plan_id = ?", planId);
        save(planId, board);
    }

    void saveStandings(String planId, int revision, List<Standing> standings) {
        sql.batch(
                """
                insert into line_standing (plan_id, revision, staff_id, corrected_total, corrected_rank, granted_tier)
                values (?, ?, ?, ?, ?, ?)""",
                standings.stream()
                        .map(standing -> new Object[] {
                            planId,
                            revision,
                            standing.staffId(),
                            standing.correctedTotal(),
                            standing.correctedRank(),
                            standing.grantedTier() == null
                                    ? null
                                    : standing.grantedTier().name()
                        })
                        .toList());
    }

    /** The bands held now, by staff id. */
    Map<String, Tier> heldTiers(String planId) {
        var held = new HashMap<String, Tier>();
        sql.list(SELECT, RankingLines::placed, planId).forEach(placed -> {
            var tier = placed.standing() == null
                    ? placed.line().tier()
                    : placed.standing().grantedTier();
            if (tier != null) {
                held.put(placed.line().staffId(), tier);
            }
        });
        return held;
    }

    public RankingBoard board(String planId) {
        return new RankingBoard(sql.list(SELECT + " order by position", RankingLines::line, planId));
    }

    /** At most {@code limit} lines after a place on the board; tier and branch only if given. */
    List<PlacedCandidate> page(String planId, Tier tier, String branchId, int after, int limit) {
        var query = new StringBuilder(SELECT).append(" and position > ?");
        var args = new ArrayList<Object>(List.of(planId, after));
        if (tier != null) {
            query.append(" and case when s.revision is null then tier else granted_tier end = ?");
            args.add(tier.name());
        }
        if (branchId != null) {
            query.append(" and branch_id = ?");
            args.add(branchId);
        }
        query.append(" order by position limit ?");
        args.add(limit);
        return sql.list(query.toString(), RankingLines::placed, args.toArray());
    }

    private static PlacedCandidate placed(ResultSet row) throws SQLException {
        return new PlacedCandidate(row.getInt("position"), line(row), standing(row));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        if (row.getObject("standing") == null) {
            return null;
        }
        var tier = row.getString("granted_tier");
        return new Standing(
                row.getString("staff_id"),
                row.getBigDecimal("corrected_total"),
                row.getObject("corrected_rank", Integer.class),
                tier == null ? null : Tier.valueOf(tier));
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
