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
import kejing.grading.ranking.RankingVisibility;

/** All committees with their members. */
@ApplicationScoped
public class Committees {
    private static final String SELECT = """
            select committee_id, level, title, branch_ids,
              array(select staff_id from committee_member m where m.committee_id = c.committee_id order by 1) as members
            from committee c""";

    private final Sql sql;

    Committees(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** @throws Problem 409 if the id is taken */
    void add(Committee committee, Actor by, Instant at) {
        int added = sql.update(
                """
                insert into committee (committee_id, level, title, branch_ids, created_by, created_at)
                values (?, ?, ?, ?, ?, ?) on conflict do nothing""",
                committee.committeeId(),
                committee.level().name(),
                committee.title(),
                committee.branchIds().toArray(String[]::new),
                by.subject(),
                Timestamp.from(at));
        if (added == 0) {
            throw Problem.state(
                    "committee-exists",
                    Text.of("评审组编号“%s”已存在", "Committee \"%s\" exists; use a new id", committee.committeeId()));
        }
        sql.batch(
                "insert into committee_member (committee_id, staff_id) values (?, ?)",
                committee.members().stream()
                        .map(member -> new Object[] {committee.committeeId(), member})
                        .toList());
    }

    public List<Committee> all() {
        return sql.list(SELECT + " order by committee_id", Committees::read);
    }

    public Optional<Committee> byId(String committeeId) {
        return sql.one(SELECT + " where committee_id = ?", Committees::read, committeeId);
    }

    /** Whether the actor sees the motion: members of its committee do, and who sees rankings before publication. */
    public boolean shows(Motion motion, Actor actor) {
        return RankingVisibility.seesUnpublished(actor)
                || byId(motion.committeeId())
                        .filter(committee -> committee.members().contains(actor.personId()))
                        .isPresent();
    }

    private static Committee read(ResultSet row) throws SQLException {
        return new Committee(
                row.getString("committee_id"),
                CommitteeLevel.valueOf(row.getString("level")),
                row.getString("title"),
                List.of((String[]) row.getArray("branch_ids").getArray()),
                List.of((String[]) row.getArray("members").getArray()));
    }
}
