package kejing.grading.file;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import kejing.chassis.sql.Sql;
import kejing.grading.qualification.Tier;
import kejing.grading.ranking.Outcome;

/** The published exams of a person. */
@ApplicationScoped
public class ExamRecords {
    private final Sql sql;

    ExamRecords(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /**
     * How a person came out of an exam. Points are empty where a part has none; rank and tier unless qualified.
     *
     * @param correctedTotal after a correction that came after the approval (R14), with the rank and the band that it left
     */
    public record ExamRecord(
            String planId,
            String title,
            LocalDate cutOffDate,
            LocalDate publishedOn,
            BigDecimal written,
            BigDecimal interview,
            BigDecimal experience,
            BigDecimal total,
            Outcome outcome,
            Integer rank,
            Tier tier,
            BigDecimal correctedTotal,
            Integer correctedRank,
            Tier grantedTier) {}

    /** By cut-off date. */
    public List<ExamRecord> of(String staffId) {
        return sql.list("""
                select l.plan_id, f.title, f.cut_off_date, r.published_on, l.written, l.interview, l.experience, l.total,
                  l.outcome, l.rank, l.tier, s.corrected_total, s.corrected_rank, s.granted_tier
                from ranking_line l join ranking r using (plan_id) join finalised_plan f using (plan_id)
                  left join line_standing s on s.plan_id = l.plan_id and s.staff_id = l.staff_id
                    and s.revision = (select max(revision) from line_standing where plan_id = l.plan_id)
                where l.staff_id = ? and r.state = 'PUBLISHED' order by f.cut_off_date, l.plan_id""", ExamRecords::read, staffId);
    }

    private static ExamRecord read(ResultSet row) throws SQLException {
        return new ExamRecord(
                row.getString("plan_id"),
                row.getString("title"),
                row.getObject("cut_off_date", LocalDate.class),
                row.getObject("published_on", LocalDate.class),
                row.getBigDecimal("written"),
                row.getBigDecimal("interview"),
                row.getBigDecimal("experience"),
                row.getBigDecimal("total"),
                Outcome.valueOf(row.getString("outcome")),
                row.getObject("rank", Integer.class),
                tier(row.getString("tier")),
                row.getBigDecimal("corrected_total"),
                row.getObject("corrected_rank", Integer.class),
                tier(row.getString("granted_tier")));
    }

    private static Tier tier(String stored) {
        return stored == null ? null : Tier.valueOf(stored);
    }
}
