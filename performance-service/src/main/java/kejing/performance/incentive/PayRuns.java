package kejing.performance.incentive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kejing.chassis.money.Money;
import kejing.chassis.problem.Problem;
import kejing.chassis.sql.Sql;
import kejing.performance.load.Columns;

/** All pay runs with their statements; statements are never changed. */
@ApplicationScoped
public class PayRuns {

    private static final long ONE_AT_A_TIME = 0x706179L;

    private final Sql sql;
    private final ObjectMapper json;

    PayRuns(AgroalDataSource dataSource, ObjectMapper json) {
        this.sql = new Sql(dataSource);
        this.json = json;
    }

    /** Somebody's statement in a run. */
    public record PersonStatement(String staffId, String branchId, String name, PayStatement statement) {}

    /** Keeps other makers and checkers away until the transaction ends. */
    void lock() {
        sql.list("select pg_advisory_xact_lock(" + ONE_AT_A_TIME + ")", row -> 0);
    }

    /** The period's latest run. */
    public Optional<PayRun> latest(String periodId) {
        return sql.one("""
                select r.period_id, r.run, r.version, r.scheme_id, r.state, r.hash, r.pay_day, r.made_by, r.made_at,
                  r.decided_by, r.decided_at, count(s.staff_id), coalesce(sum(s.earned), 0), coalesce(sum(s.deferred), 0),
                  coalesce(sum(s.released), 0), coalesce(sum(s.advanced), 0), coalesce(sum(s.netted), 0),
                  coalesce(sum(s.carried_forward), 0), coalesce(sum(s.payable), 0)
                from pay_run r left join pay_statement s on s.period_id = r.period_id and s.run = r.run
                where r.period_id = ? group by r.period_id, r.run order by r.run desc limit 1""", PayRuns::run, periodId);
    }

    /** @throws Problem 404 if the period has none */
    public PayRun require(String periodId) {
        return latest(periodId).orElseThrow(() -> Problem.notFound("pay-run", periodId));
    }

    /** The period whose run is not decided yet. */
    Optional<String> undecided() {
        return sql.one("select period_id from pay_run where state = 'MADE'", row -> row.getString(1));
    }

    /** A period that shares a day with {@code [from, to)} and is paid already. */
    Optional<String> paidWithin(LocalDate from, LocalDate to) {
        return sql.one("""
                select p.period_id from pay_run r join period p using (period_id)
                where r.state = 'APPROVED' and p.from_date < ? and p.to_date > ? order by p.period_id limit 1""", row -> row.getString(1), Date.valueOf(to), Date.valueOf(from));
    }

    void add(
            String periodId,
            int run,
            int version,
            String schemeId,
            String hash,
            LocalDate payDay,
            String madeBy,
            Instant madeAt,
            List<PersonStatement> people) {
        sql.update("""
                insert into pay_run (period_id, run, version, scheme_id, state, hash, pay_day, made_by, made_at)
                values (?, ?, ?, ?, 'MADE', ?, ?, ?, ?)""", periodId, run, version, schemeId, hash, Date.valueOf(payDay), madeBy, Timestamp.from(madeAt));
        sql.update(
                """
                insert into pay_statement (period_id, run, staff_id, branch_id, name, earned, deferred, released, advanced,
                  netted, carried_forward, payable, detail)
                select ?, ?, * from unnest(?, ?, ?, ?::numeric[], ?::numeric[], ?::numeric[], ?::numeric[], ?::numeric[],
                  ?::numeric[], ?::numeric[], ?::jsonb[])""",
                periodId,
                run,
                Columns.of(people, PersonStatement::staffId),
                Columns.of(people, PersonStatement::branchId),
                Columns.of(people, PersonStatement::name),
                Columns.of(people, one -> one.statement().earned()),
                Columns.of(people, one -> one.statement().deferred()),
                Columns.of(people, one -> one.statement().released()),
                Columns.of(people, one -> one.statement().advanced()),
                Columns.of(people, one -> one.statement().netted()),
                Columns.of(people, one -> one.statement().carriedForward()),
                Columns.of(people, one -> one.statement().payable()),
                Columns.of(people, one -> write(one.statement())));
    }

    void decide(PayRun run, PayRunState state, String decidedBy, Instant at) {
        sql.update(
                "update pay_run set state = ?, decided_by = ?, decided_at = ? where period_id = ? and run = ?",
                state.name(),
                decidedBy,
                Timestamp.from(at),
                run.periodId(),
                run.run());
    }

    /** At most {@code limit} statements in the order of the ids, after the given one. */
    public List<PersonStatement> page(PayRun run, String afterStaffId, int limit) {
        return sql.list("""
                select staff_id, branch_id, name, detail from pay_statement
                where period_id = ? and run = ? and staff_id > ? order by staff_id limit ?""", this::person, run.periodId(), run.run(), afterStaffId, limit);
    }

    public Optional<PersonStatement> find(PayRun run, String staffId) {
        return sql.one("""
                select staff_id, branch_id, name, detail from pay_statement
                where period_id = ? and run = ? and staff_id = ?""", this::person, run.periodId(), run.run(), staffId);
    }

    private static PayRun run(ResultSet row) throws SQLException {
        Timestamp decidedAt = row.getTimestamp(11);
        return new PayRun(
                row.getString(1),
                row.getInt(2),
                row.getInt(3),
                row.getString(4),
                PayRunState.valueOf(row.getString(5)),
                row.getString(6),
                row.getDate(7).toLocalDate(),
                row.getString(8),
                row.getTimestamp(9).toInstant(),
                row.getString(10),
                decidedAt == null ? null : decidedAt.toInstant(),
                row.getInt(12),
                new PayRun.PayTotals(
                        Money.yuan(row.getBigDecimal(13)),
                        Money.yuan(row.getBigDecimal(14)),
                        Money.yuan(row.getBigDecimal(15)),
                        Money.yuan(row.getBigDecimal(16)),
                        Money.yuan(row.getBigDecimal(17)),
                        Money.yuan(row.getBigDecimal(18)),
                        Money.yuan(row.getBigDecimal(19))));
    }

    private PersonStatement person(ResultSet row) throws SQLException {
        try {
            return new PersonStatement(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    json.readValue(row.getString(4), PayStatement.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored pay statement is not readable", e);
        }
    }

    private String write(PayStatement statement) {
        try {
            return json.writeValueAsString(statement);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a pay statement cannot be written as JSON", e);
        }
    }
}
