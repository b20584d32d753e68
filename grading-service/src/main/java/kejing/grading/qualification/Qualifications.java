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
import kejing.grading.qualification.QualificationTimeline.Grant;
import kejing.grading.qualification.QualificationTimelinePolicy.Act;
import kejing.grading.qualification.QualificationTimelinePolicy.Effect;

/** Every qualification ever granted. How it stands on a day is for {@link QualificationRegister} to say. */
@ApplicationScoped
public class Qualifications {
    private static final String COLUMNS = """
            select q.grant_no, q.staff_id, q.plan_id, q.name, q.branch_id, q.tier, q.rank, q.total, q.valid_from,
              q.valid_to, q.route, q.renewal
            from qualification q""";

    /** The grant that counts on a day as known at a moment: the one that began last. */
    private static final String STANDING = """
            select * from (
              select distinct on (q.staff_id) q.grant_no, q.staff_id, q.plan_id, q.name, q.branch_id, q.tier, q.rank,
                q.total, q.valid_from, q.valid_to, q.route, q.renewal, s.state, s.valid_from as since, s.valid_to as until,
                s.cause
              from qualification q join qualification_span s using (grant_no)
              where s.valid_from <= ?::date and (s.valid_to is null or s.valid_to > ?::date)
                and s.recorded_from <= ?::timestamptz and (s.recorded_to is null or s.recorded_to > ?::timestamptz)
              order by q.staff_id, q.valid_from desc, q.grant_no desc) standing
            where staff_id > ?""";

    private final Sql sql;

    Qualifications(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** A grant and the span of the day that was asked for. */
    public record Standing(Qualification qualification, QualificationSpan span) {}

    /** Of which day and as known when, now if empty; which tier, state and branch, all of them if empty. */
    public record Choice(LocalDate on, Instant knownAt, Tier tier, QualificationState state, String branchId) {
        private String moment() {
            return knownAt == null ? "infinity" : knownAt.toString();
        }
    }

    void add(List<Qualification> granted) {
        sql.batch("""
                insert into qualification (staff_id, plan_id, name, branch_id, tier, rank, total, valid_from, valid_to,
                  route, renewal, revision)
                select n.*, 1 + (select count(*) from qualification q
                  where q.staff_id = n.staff_id and q.plan_id = n.plan_id)
                from (values (?, ?, ?, ?, ?, ?::integer, ?::numeric, ?::date, ?::date, ?, ?::integer))
                  as n (staff_id, plan_id, name, branch_id, tier, rank, total, valid_from, valid_to, route, renewal)""", granted.stream().map(Qualifications::row).toList());
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

    /** Every qualification ever granted to a person, in the order in which they were granted. */
    public List<Qualification> all(String staffId) {
        return sql.list(COLUMNS + " where q.staff_id = ? order by q.grant_no", Qualifications::read, staffId);
    }

    /** The same as the register needs them: a provisional one lapses when a later exam's ranking is published (R11). */
    List<Grant> grants(String staffId) {
        return sql.list(
                """
                select q.grant_no, q.plan_id, q.tier, q.valid_from, q.valid_to, q.route,
                  case when q.route = 'DEPOSITS' then (select min(r.published_on) from ranking r
                    where r.published_on > q.valid_from and r.plan_id <> q.plan_id) end as lapses_on
                from qualification q where q.staff_id = ?""",
                row -> new Grant(
                        row.getLong("grant_no"),
                        row.getString("plan_id"),
                        Tier.valueOf(row.getString("tier")),
                        new Validity(
                                row.getObject("valid_from", LocalDate.class),
                                row.getObject("valid_to", LocalDate.class)),
                        Route.valueOf(row.getString("route")) == Route.DEPOSITS,
                        row.getObject("lapses_on", LocalDate.class)),
                staffId);
    }

    /** Disqualifications after the approval (R14): of the grants of one exam, from the day of the decision. */
    List<Act> disqualifications(String staffId) {
        return sql.list(
                "select plan_id, revoked_on, cause from qualification_revocation where staff_id = ? order by revoked_at",
                row -> new Act(
                        Effect.REVOKE,
                        row.getObject("revoked_on", LocalDate.class),
                        row.getString("plan_id"),
                        null,
                        row.getString("cause")),
                staffId);
    }

    /** Who holds a provisional qualification that has not come to its end. */
    List<String> provisionalHolders(LocalDate on) {
        return sql.list("""
                select distinct staff_id from qualification where route = 'DEPOSITS' and valid_from <= ? and valid_to > ?
                order by staff_id""", row -> row.getString(1), on, on);
    }

    /**
     * The standings that the actor sees, by staff id: all for those who see the whole bank, else those of the actor's
     * branch and the actor's own.
     */
    public List<Standing> page(Actor actor, Choice choice, String after, int limit) {
        var args = new ArrayList<Object>(List.of(choice.on(), choice.on(), choice.moment(), choice.moment(), after));
        var query = new StringBuilder(STANDING);
        if (!actor.bankWide()) {
            query.append(" and (branch_id = ? or staff_id = ?)");
            args.add(actor.unitId());
            args.add(actor.personId());
        }
        if (choice.tier() != null) {
            query.append(" and tier = ?");
            args.add(choice.tier().name());
        }
        if (choice.state() != null) {
            query.append(" and state = ?");
            args.add(choice.state().name());
        }
        if (choice.branchId() != null) {
            query.append(" and branch_id = ?");
            args.add(choice.branchId());
        }
        query.append(" order by staff_id limit ?");
        args.add(limit);
        return sql.list(query.toString(), Qualifications::standing, args.toArray());
    }

    /** How a person stood on a day, as known at a moment, now if it is empty. */
    public Optional<Standing> standing(String staffId, LocalDate on, Instant knownAt) {
        var moment = new Choice(on, knownAt, null, null, null).moment();
        return sql.one(STANDING + " and staff_id = ?", Qualifications::standing, on, on, moment, moment, "", staffId);
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
            granted.validity().to(),
            granted.route().name(),
            granted.renewal()
        };
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                read(row),
                new QualificationSpan(
                        row.getLong("grant_no"),
                        row.getObject("since", LocalDate.class),
                        row.getObject("until", LocalDate.class),
                        QualificationState.valueOf(row.getString("state")),
                        row.getString("cause")));
    }

    /** Reads a grant of any query that names all its columns. */
    public static Qualification read(ResultSet row) throws SQLException {
        return new Qualification(
                row.getLong("grant_no"),
                row.getString("staff_id"),
                row.getString("plan_id"),
                row.getString("name"),
                row.getString("branch_id"),
                Tier.valueOf(row.getString("tier")),
                row.getObject("rank", Integer.class),
                row.getBigDecimal("total"),
                new Validity(row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class)),
                Route.valueOf(row.getString("route")),
                row.getInt("renewal"));
    }
}
