package kejing.portfolio.loan;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kejing.chassis.money.Money;
import kejing.chassis.sql.Sql;
import kejing.portfolio.sight.Where;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Loans as core banking states them, and what was done about them. */
@ApplicationScoped
public class Loans {

    private static final String OUTSTANDING = " a.kind = 'LOAN' and a.closed_on is null and a.balance > 0 and ";

    private static final String SELECT = """
            select a.account_id, a.client_id, c.name, c.branch_id, a.opened_on, a.matures_on, a.balance, a.loan_class,
              a.overdue_since, a.as_of
            from account a join client c using (client_id) where""" + OUTSTANDING;

    private final Sql sql;

    Loans(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** Which loans are asked for. */
    @Schema(name = "LoanSelection")
    public enum Selection {
        ALL,
        /** Falling due within the notice period, today included. */
        MATURING,
        /** Fallen due and not repaid. */
        MATURED,
        /** Substandard, doubtful or loss. */
        NON_PERFORMING
    }

    /** Ordered by id. @param noticeDays days before maturity from which a loan is maturing */
    public List<Loan> page(Where where, Selection selection, LocalDate today, int noticeDays, String after, int limit) {
        switch (selection) {
            case ALL -> {}
            case MATURING -> where.and("a.matures_on between ? and ?", today, today.plusDays(noticeDays));
            case MATURED -> where.and("a.matures_on < ?", today);
            case NON_PERFORMING -> where.and("a.loan_class in ('SUBSTANDARD', 'DOUBTFUL', 'LOSS')");
        }
        where.and("a.account_id > ?", after);
        return sql.list(SELECT + where + " order by a.account_id limit ?", Loans::loan, where.args(limit));
    }

    /** Those that fall due on the day or before it. */
    List<Loan> maturingUntil(Where where, LocalDate day) {
        where.and("a.matures_on <= ?", day);
        return sql.list(SELECT + where, Loans::loan, where.args());
    }

    Optional<Loan> byId(String accountId) {
        return sql.one(SELECT + "a.account_id = ?", Loans::loan, accountId);
    }

    void add(LoanAct act) {
        sql.update(
                """
                insert into loan_act (act_id, account_id, client_id, kind, acted_on, note, staff_id, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                act.actId(),
                act.accountId(),
                act.clientId(),
                act.kind().name(),
                act.actedOn(),
                act.note(),
                act.staffId(),
                Timestamp.from(act.recordedAt()));
    }

    /** By loan, the first act first. */
    public Map<String, List<LoanAct>> acts(List<String> accountIds) {
        return sql.list("""
                        select act_id, account_id, client_id, kind, acted_on, note, staff_id, recorded_at from loan_act
                        where account_id = any (?) order by acted_on, recorded_at""", Loans::act, (Object) accountIds.toArray(String[]::new)).stream()
                .collect(Collectors.groupingBy(LoanAct::accountId));
    }

    private static Loan loan(ResultSet row) throws SQLException {
        return new Loan(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class),
                Money.yuan(row.getBigDecimal(7)),
                row.getString(8),
                row.getObject(9, LocalDate.class),
                row.getObject(10, LocalDate.class));
    }

    private static LoanAct act(ResultSet row) throws SQLException {
        return new LoanAct(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                LoanAct.Kind.valueOf(row.getString(4)),
                row.getObject(5, LocalDate.class),
                row.getString(6),
                row.getString(7),
                row.getTimestamp(8).toInstant());
    }
}
