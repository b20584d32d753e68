package kejing.grading.qualification;

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
import kejing.chassis.sql.Sql;

/** All qualifications ever granted; of a person the one of the latest validity counts, unless it was revoked. */
@ApplicationScoped
public class Qualifications {
    private static final String LATEST = """
            select * from (
              select distinct on (staff_id) staff_id, plan_id, name, branch_id, tier, rank, total, valid_from, valid_to
              from qualification q
              where not exists (select from qualification_revocation r
                where r.staff_id = q.staff_id and r.plan_id = q.plan_id)
              order by staff_id, valid_from desc, plan_id desc, revision desc) latest
            where true""";

    private final Sql sql;

    Qualifications(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    void add(List<Qualification> granted) {
        sql.batch("""
                insert into qualification (staff_id, plan_id, name, branch_id, tier, rank, total, valid_from, valid_to,
                  revision)
                select n.*, 1 + (select count(*) from qualification q
                  where q.staff_id = n.staff_id and q.plan_id = n.plan_id)
                from (values (?, ?, ?, ?, ?, ?::integer, ?::numeric, ?::date, ?::date))
                  as n (staff_id, plan_id, name, branch_id, tier, rank, total, valid_from, valid_to)""", granted.stream().map(Qualifications::row).toList());
    }

    void revoke(Revocation revocation, Instant at) {
        sql.update(
                """
                insert into qualification_revocation (staff_id, plan_id, cause, revoked_on, revoked_by, revoked_at)
                values (?, ?, ?, ?, ?, ?)""",
                revocation.staffId(),
                revocation.planId(),
                revocation.order().cause(),
                revocation.on(),
                revocation.order().by(),
                Timestamp.from(at));
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
