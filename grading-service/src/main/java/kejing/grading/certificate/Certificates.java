package kejing.grading.certificate;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kejing.chassis.sql.Sql;
import kejing.chassis.time.BusinessDay;
import kejing.grading.qualification.Qualification;
import kejing.grading.qualification.QualificationState;
import kejing.grading.qualification.Qualifications;

/** The certificates ever issued. */
@ApplicationScoped
public class Certificates {
    private static final String GRANT = """
            q.grant_no, q.staff_id, q.plan_id, q.name, q.branch_id, q.tier, q.rank, q.total, q.valid_from, q.valid_to,
            q.route, q.renewal, f.title, f.cut_off_date
            """;

    private static final String SELECT =
            "select c.certificate_id, c.list_no, c.list_index, c.issued_at, c.credential, s.state, " + GRANT + """
             from certificate c join qualification q using (grant_no) join finalised_plan f using (plan_id)
               left join qualification_span s on s.grant_no = c.grant_no and s.recorded_to is null
                 and s.valid_from <= ? and (s.valid_to is null or s.valid_to > ?)""";

    private final Sql sql;
    private final BusinessDay day;

    Certificates(AgroalDataSource dataSource, BusinessDay day) {
        this.sql = new Sql(dataSource);
        this.day = day;
    }

    /** A grant without a certificate. */
    record Uncertified(Qualification qualification, String examTitle, LocalDate cutOffDate) {}

    public Optional<Certificate> byId(UUID certificateId) {
        return one(" where c.certificate_id = ?", certificateId);
    }

    /** In the order in which they were issued. */
    public List<Certificate> of(String staffId) {
        var today = day.today();
        return sql.list(
                SELECT + " where q.staff_id = ? order by c.grant_no", Certificates::read, today, today, staffId);
    }

    /** Those of a pair of status lists, without the ones that have nothing to say. */
    List<Certificate> ofList(int list) {
        var today = day.today();
        return sql.list(
                SELECT + " where c.list_no = ? and s.state not in ('ACTIVE', 'PROVISIONAL')",
                Certificates::read,
                today,
                today,
                list);
    }

    boolean hasList(int list) {
        return sql.one("select 1 from certificate where list_no = ? limit 1", row -> 1, list)
                .isPresent();
    }

    /** The grants of these people that hold on their first day and have no certificate. */
    List<Uncertified> uncertified(List<String> staffIds) {
        return sql.list(
                "select " + GRANT + """
                 from qualification q join finalised_plan f using (plan_id)
                   join qualification_span s on s.grant_no = q.grant_no and s.recorded_to is null
                     and s.valid_from = q.valid_from and s.state in ('ACTIVE', 'PROVISIONAL')
                 where q.staff_id = any(?) and not exists (select from certificate c where c.grant_no = q.grant_no)
                 order by q.grant_no""",
                row -> new Uncertified(
                        Qualifications.read(row),
                        row.getString("title"),
                        row.getObject("cut_off_date", LocalDate.class)),
                (Object) staffIds.toArray(String[]::new));
    }

    /** How many there are; until the end of the transaction nobody else issues one. */
    long lockAndCount() {
        sql.list("select pg_advisory_xact_lock(7163481230987)", row -> 0);
        return sql.one("select count(*) from certificate", row -> row.getLong(1))
                .orElseThrow();
    }

    boolean taken(int list, int index) {
        return sql.one("select 1 from certificate where list_no = ? and list_index = ?", row -> 1, list, index)
                .isPresent();
    }

    void add(Certificate certificate) {
        sql.update(
                """
                insert into certificate (certificate_id, grant_no, list_no, list_index, issued_at, credential)
                values (?, ?, ?, ?, ?, ?)""",
                certificate.certificateId(),
                certificate.qualification().number(),
                certificate.list(),
                certificate.index(),
                Timestamp.from(certificate.issuedAt()),
                certificate.credential());
    }

    private Optional<Certificate> one(String where, Object argument) {
        var today = day.today();
        return sql.one(SELECT + where, Certificates::read, today, today, argument);
    }

    private static Certificate read(ResultSet row) throws SQLException {
        var state = row.getString("state");
        return new Certificate(
                row.getObject("certificate_id", UUID.class),
                Qualifications.read(row),
                row.getString("title"),
                row.getObject("cut_off_date", LocalDate.class),
                row.getInt("list_no"),
                row.getInt("list_index"),
                row.getTimestamp("issued_at").toInstant(),
                row.getString("credential"),
                state == null ? null : QualificationState.valueOf(state));
    }
}
