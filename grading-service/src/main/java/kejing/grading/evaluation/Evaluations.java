package kejing.grading.evaluation;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import kejing.chassis.identity.Actor;
import kejing.chassis.money.Money;
import kejing.chassis.sql.Sql;
import kejing.grading.Roles;

/** The evaluations known to this service: of each period and person the latest version. */
@ApplicationScoped
public class Evaluations {
    private final Sql sql;

    Evaluations(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** Keeps the evaluation unless a later version is known. */
    public void put(Evaluation evaluation) {
        sql.update(
                """
                insert into evaluation (period_id, staff_id, version, rank, score, rorac) values (?, ?, ?, ?, ?, ?)
                on conflict (period_id, staff_id) do update set version = excluded.version, rank = excluded.rank,
                  score = excluded.score, rorac = excluded.rorac
                where evaluation.version <= excluded.version""",
                evaluation.periodId(),
                evaluation.staffId(),
                evaluation.version(),
                evaluation.rank(),
                evaluation.score(),
                evaluation.rorac().amount());
    }

    /**
     * The evaluations that the actor sees, by period and staff id: all for those who see the whole bank, those of the
     * branch for its head, else the actor's own; the period only if given.
     */
    public List<Evaluation> page(Actor actor, String periodId, String afterPeriod, String afterStaff, int limit) {
        var query = new StringBuilder("""
                select e.period_id, e.staff_id, e.version, e.rank, e.score, e.rorac
                from evaluation e left join directory_person p on p.person_id = e.staff_id
                where (e.period_id, e.staff_id) > (?, ?)""");
        var args = new ArrayList<Object>(List.of(afterPeriod, afterStaff));
        if (!actor.bankWide()) {
            query.append(" and (e.staff_id = ? or (? and p.unit_id = ?))");
            args.add(actor.personId());
            args.add(actor.has(Roles.BRANCH_HEAD));
            args.add(actor.unitId());
        }
        if (periodId != null) {
            query.append(" and e.period_id = ?");
            args.add(periodId);
        }
        query.append(" order by e.period_id, e.staff_id limit ?");
        args.add(limit);
        return sql.list(query.toString(), Evaluations::read, args.toArray());
    }

    /** Those of a person, by period. */
    public List<Evaluation> of(String staffId) {
        return sql.list(
                "select period_id, staff_id, version, rank, score, rorac from evaluation where staff_id = ? order by period_id",
                Evaluations::read,
                staffId);
    }

    private static Evaluation read(ResultSet row) throws SQLException {
        return new Evaluation(
                row.getString("period_id"),
                row.getString("staff_id"),
                row.getInt("version"),
                row.getInt("rank"),
                row.getBigDecimal("score"),
                Money.yuan(row.getBigDecimal("rorac")));
    }
}
