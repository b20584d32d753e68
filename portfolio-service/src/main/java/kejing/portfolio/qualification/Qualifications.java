package kejing.portfolio.qualification;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kejing.chassis.sql.Sql;

/** Published rankings and the qualifications they grant, kept from grading's events. */
@ApplicationScoped
public class Qualifications {

    private static final String COLUMNS = "exam_plan_id, staff_id, branch_id, tier, rank, total, valid_from, valid_to";

    private static final String COMPLETE_RANKINGS = """
            select exam_plan_id, title, hash, qualified, published_on from ranking r
            where qualified = (select count(*) from qualification q where q.exam_plan_id = r.exam_plan_id)""";

    private final Sql sql;

    Qualifications(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    public void put(Qualification granted) {
        sql.update(
                "insert into qualification (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?)" + """
                         on conflict (exam_plan_id, staff_id) do update set branch_id = excluded.branch_id,
                          tier = excluded.tier, rank = excluded.rank, total = excluded.total,
                          valid_from = excluded.valid_from, valid_to = excluded.valid_to""",
                granted.examPlanId(),
                granted.staffId(),
                granted.branchId(),
                granted.tier().name(),
                granted.rank(),
                granted.total(),
                granted.validFrom(),
                granted.validTo());
    }

    public void put(PublishedRanking ranking) {
        sql.update(
                """
                insert into ranking (exam_plan_id, title, hash, qualified, published_on) values (?, ?, ?, ?, ?)
                on conflict (exam_plan_id) do update set title = excluded.title, hash = excluded.hash,
                  qualified = excluded.qualified, published_on = excluded.published_on""", ranking.examPlanId(), ranking.title(), ranking.hash(), ranking.qualified(), ranking.publishedOn());
    }

    /**
     * The ranking of an exam plan, if it and every qualification that it grants are here. Whoever asks waits for others
     * who are adding to the same ranking, so that exactly the last one gets the answer.
     */
    public Optional<PublishedRanking> complete(String examPlanId) {
        sql.list("select pg_advisory_xact_lock(hashtextextended('ranking:' || ?, 0))", row -> 0, examPlanId);
        return sql.one(COMPLETE_RANKINGS + " and exam_plan_id = ?", Qualifications::ranking, examPlanId);
    }

    /** The complete ranking that was published last. */
    public Optional<PublishedRanking> latestComplete() {
        return sql.one(
                COMPLETE_RANKINGS + " order by published_on desc, exam_plan_id desc limit 1", Qualifications::ranking);
    }

    /** Ordered by staff id. */
    public List<Qualification> ofExamPlan(String examPlanId) {
        return sql.list(
                "select " + COLUMNS + " from qualification where exam_plan_id = ? order by staff_id",
                Qualifications::qualification,
                examPlanId);
    }

    /** Keeps how a person's qualification stands from a day on, instead of what was known for that day and later. */
    public void put(QualificationStanding standing) {
        sql.update(
                "delete from qualification_standing where staff_id = ? and valid_from >= ?",
                standing.staffId(),
                standing.from());
        sql.update(
                "insert into qualification_standing (staff_id, valid_from, state, tier) values (?, ?, ?, ?)",
                standing.staffId(),
                standing.from(),
                standing.state(),
                standing.tier().name());
    }

    /** How a person's qualification stands on a day; empty if the register has not told of that day. */
    public Optional<QualificationStanding> standing(String staffId, LocalDate on) {
        return sql.one("""
                select staff_id, valid_from, state, tier from qualification_standing
                where staff_id = ? and valid_from <= ? order by valid_from desc limit 1""", Qualifications::standing, staffId, on);
    }

    /**
     * The tier by which a person may hold clients on a day, by the register or, where it has not told of that day, by the
     * grant of the latest exam; empty without a qualification that holds.
     */
    public Optional<QualificationTier> tier(String staffId, LocalDate on) {
        var told = standing(staffId, on);
        if (told.isPresent()) {
            return told.filter(QualificationStanding::holds).map(QualificationStanding::tier);
        }
        return sql.one("""
                select tier from qualification where staff_id = ? and valid_from <= ? and valid_to > ?
                order by valid_from desc, exam_plan_id desc limit 1""", row -> QualificationTier.valueOf(row.getString(1)), staffId, on, on);
    }

    /** As {@link #tier(String, LocalDate)}, of everybody who may hold clients on the day, by staff id. */
    public Map<String, QualificationTier> tiers(LocalDate on) {
        Map<String, QualificationTier> tiers = new HashMap<>();
        sql.list("""
                select distinct on (staff_id) staff_id, tier from qualification where valid_from <= ? and valid_to > ?
                order by staff_id, valid_from desc, exam_plan_id desc""", row -> tiers.put(row.getString(1), QualificationTier.valueOf(row.getString(2))), on, on);
        sql.list("""
                        select distinct on (staff_id) staff_id, valid_from, state, tier from qualification_standing
                        where valid_from <= ? order by staff_id, valid_from desc""", Qualifications::standing, on).forEach(told -> {
            tiers.remove(told.staffId());
            if (told.holds()) {
                tiers.put(told.staffId(), told.tier());
            }
        });
        return tiers;
    }

    /** What the latest exam granted the person, if it holds on the day. */
    public Optional<Qualification> latestGrant(String staffId, LocalDate on) {
        return sql.one(
                "select " + COLUMNS
                        + " from qualification where staff_id = ? and valid_from <= ? and valid_to > ?"
                        + " order by valid_from desc, exam_plan_id desc limit 1",
                Qualifications::qualification,
                staffId,
                on,
                on);
    }

    /** Who of the register's people may hold no client on a day: suspended, revoked, expired. */
    public Set<String> withoutStanding(LocalDate on) {
        return sql.list("""
                        select distinct on (staff_id) staff_id, valid_from, state, tier from qualification_standing
                        where valid_from <= ? order by staff_id, valid_from desc""", Qualifications::standing, on).stream()
                .filter(standing -> !standing.holds())
                .map(QualificationStanding::staffId)
                .collect(Collectors.toSet());
    }

    private static QualificationStanding standing(ResultSet row) throws SQLException {
        return new QualificationStanding(
                row.getString(1),
                row.getObject(2, LocalDate.class),
                row.getString(3),
                QualificationTier.valueOf(row.getString(4)));
    }

    private static PublishedRanking ranking(ResultSet row) throws SQLException {
        return new PublishedRanking(
                row.getString(1), row.getString(2), row.getString(3), row.getInt(4), row.getObject(5, LocalDate.class));
    }

    private static Qualification qualification(ResultSet row) throws SQLException {
        return new Qualification(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                QualificationTier.valueOf(row.getString(4)),
                row.getInt(5),
                row.getBigDecimal(6),
                row.getObject(7, LocalDate.class),
                row.getObject(8, LocalDate.class));
    }
}
