package kejing.grading.qualification;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kejing.chassis.identity.Actor;
import kejing.chassis.sql.Sql;

/** All qualifications ever granted; of a person the one of the latest validity counts. */
@ApplicationScoped
public class Qualifications {
    private static final String LATEST = """
            select * from (
              select distinct on (staff_id) staff_id, plan_id, name, branch_id, tier, rank, total, valid_from, valid_to
              from qualification order by staff_id, valid_from desc, plan_id desc) latest
            where true""";

    private final Sql sql;

    Qualifications(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    void add(List<Qualification> granted) {
        sql.batch("""
                insert into qualification (staff_id, plan_id, name, branch_id, tier, rank, total, valid_from, valid_to)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""", granted.stream().map(Qualifications::row).toList());
    }

    /** The latest qualification of a person. */
    public Optional<Qualification> latest(String staffId) {
        return sql.one(LATEST + " and staff_id = ?", Qualifications::read, staffId);
    }

    /** Every qualification ever granted to a person. */
    public List<Qualification> all(String staffId) {
        return sql.list("""
                select staff_id, plan_id, name, branch_id, tier, rank, total, valid_from, valid_to
                from qualification where staff_id = ? order by valid_from, plan_id""", Qualifications::read, staffId);
    }

    /**
     * The latest qualifications that the actor sees, by staff id: all for those who see the whole bank, else those of the
     * actor's branch and the actor's own; tier and branch only if given.
     */
    public List<Qualification> page(Actor actor, Tier tier, String branchId, String after, int limit) {
        var query = new StringBuilder(LATEST).append(" and staff_id > ?");
        var args = new ArrayList<Object>(List.of(after));
        if (!actor.bankWide()) {
            query.append(" and (branch_id = ? or staff_id = ?)");
            args.add(actor.unitId());
            args.add(actor.personId());
        }
        if (tier != null) {
            query.append(" and tier = ?");
            args.add(tier.name());
        }
        if (branchId != null) {
            query.append(" and branch_id = ?");
            args.add(branchId);
        }
        query.append(" order by staff_id limit ?");
        args.add(limit);
        return sql.list(query.toString(), Qualifications::read, args.toArray());
    }

    private static Object[] row(Qualification granted) {
        return new Object[] {
            granted.staffId(),
            granted.planId(),
            granted.name(),
            granted.branchId(),
            granted.tier().name(),
            granted.rank(),
            granted.total(),
            granted.validity().from(),
            granted.validity().to()
        };
    }

    private static Qualification read(ResultSet row) throws SQLException {
        return new Qualification(
                row.getString("staff_id"),
                row.getString("plan_id"),
                row.getString("name"),
                row.getString("branch_id"),
                Tier.valueOf(row.getString("tier")),
                row.getInt("rank"),
                row.getBigDecimal("total"),
                new Validity(row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class)));
    }
}
