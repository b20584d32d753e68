package kejing.portfolio.agreement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kejing.chassis.identity.Actor;
import kejing.chassis.sql.Sql;
import kejing.portfolio.deadline.ClientScope;
import kejing.portfolio.deadline.Deadline;
import kejing.portfolio.deadline.DeadlineKind;
import kejing.portfolio.deadline.DeadlineSource;
import kejing.portfolio.sight.Where;

/** All agreements, their statements, and when the next ones are due. */
@ApplicationScoped
public class Agreements implements DeadlineSource {

    private static final String SELECT = """
            select g.agreement_id, g.client_id, c.name, c.branch_id, g.signed_on, g.ends_on, g.lends, g.terms::text,
              g.statement_day, g.services
            from agreement g join client c using (client_id) where\s""";

    private final Sql sql;
    private final ObjectMapper json;

    Agreements(AgroalDataSource dataSource, ObjectMapper json) {
        this.sql = new Sql(dataSource);
        this.json = json;
    }

    void add(Agreement agreement, String staffId, Instant at) {
        sql.update(
                """
                insert into agreement (agreement_id, client_id, signed_on, ends_on, lends, terms, statement_day, services,
                  staff_id, recorded_at) values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)""",
                agreement.agreementId(),
                agreement.clientId(),
                agreement.signedOn(),
                agreement.endsOn(),
                agreement.lends(),
                write(agreement.terms()),
                agreement.statementDay(),
                agreement.services().stream().map(Enum::name).toArray(String[]::new),
                staffId,
                Timestamp.from(at));
    }

    void add(String agreementId, Statement statement, String staffId, Instant at) {
        sql.update(
                """
                insert into agreement_statement (agreement_id, month, received_on, figures, staff_id, recorded_at)
                values (?, ?, ?, ?::jsonb, ?, ?)""",
                agreementId,
                statement.month().atDay(1),
                statement.receivedOn(),
                write(statement.figures()),
                staffId,
                Timestamp.from(at));
    }

    /** Ordered by id. @param clientId null for all */
    public List<Agreement> page(Actor actor, LocalDate today, String clientId, String after, int limit) {
        Where where = new Where()
                .seenBy(actor, today)
                .andIf("g.client_id = ?", clientId)
                .and("g.agreement_id > ?", after);
        return sql.list(SELECT + where + " order by g.agreement_id limit ?", this::agreement, where.args(limit));
    }

    public Optional<Agreement> find(String agreementId, Actor actor, LocalDate today) {
        Where where = new Where().seenBy(actor, today).and("g.agreement_id = ?", agreementId);
        return sql.one(SELECT + where, this::agreement, where.args());
    }

    /** The last statement of each month, the last month first. */
    public List<Statement> statements(String agreementId) {
        return sql.list(
                """
                select distinct on (month) month, received_on, figures::text from agreement_statement
                where agreement_id = ? order by month desc, seq desc""",
                row -> new Statement(
                        YearMonth.from(row.getObject(1, LocalDate.class)),
                        row.getObject(2, LocalDate.class),
                        read(row.getString(3), Figures.class)),
                agreementId);
    }

    @Override
    public List<Deadline> open(ClientScope clients, LocalDate until) {
        Where where = clients.where().and("g.signed_on <= ?", clients.today());
        List<Agreement> agreements = sql.list(SELECT + where, this::agreement, where.args());
        Map<String, Set<YearMonth>> received = received(agreements);
        List<Deadline> open = new ArrayList<>();
        for (Agreement agreement : agreements) {
            missing(agreement, received.getOrDefault(agreement.agreementId(), Set.of()), until)
                    .forEach(month -> open.add(new Deadline(
                            DeadlineKind.STATEMENTS,
                            agreement.agreementId() + "/" + month,
                            month.toString(),
                            agreement.clientId(),
                            StatementPolicy.due(month, agreement.statementDay()))));
        }
        return open;
    }

    private Map<String, Set<YearMonth>> received(List<Agreement> agreements) {
        Map<String, Set<YearMonth>> received = new HashMap<>();
        sql.list(
                "select distinct agreement_id, month from agreement_statement where agreement_id = any (?)",
                row -> received.computeIfAbsent(row.getString(1), id -> new HashSet<>())
                        .add(YearMonth.from(row.getObject(2, LocalDate.class))),
                (Object) agreements.stream().map(Agreement::agreementId).toArray(String[]::new));
        return received;
    }

    static List<YearMonth> missing(Agreement agreement, Set<YearMonth> received, LocalDate until) {
        return StatementPolicy.missing(
                agreement.signedOn(), agreement.endsOn(), agreement.statementDay(), received, until);
    }

    /** The months whose statement should have come before the day. */
    public static List<YearMonth> late(Agreement agreement, List<Statement> statements, LocalDate today) {
        Set<YearMonth> received = new HashSet<>();
        statements.forEach(statement -> received.add(statement.month()));
        return missing(agreement, received, today.minusDays(1));
    }

    private Agreement agreement(ResultSet row) throws SQLException {
        return new Agreement(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class),
                row.getBoolean(7),
                read(row.getString(8), Terms.class),
                row.getInt(9),
                Stream.of((String[]) row.getArray(10).getArray())
                        .map(Agreement.Service::valueOf)
                        .toList());
    }

    private <T> T read(String stored, Class<T> type) {
        try {
            return json.readValue(stored, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored " + type.getSimpleName() + " is not JSON", e);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
