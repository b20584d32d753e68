package kejing.portfolio.allocation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kejing.chassis.sql.Sql;
import kejing.portfolio.client.ClientTier;
import kejing.portfolio.responsibility.Holder;
import kejing.portfolio.responsibility.HolderView;
import kejing.portfolio.responsibility.Holders;

/** The lines of the allocation plans, one a client. */
@ApplicationScoped
public class PlanLines {

    private static final String COLUMNS = "client_id, branch_id, tier, holders, incumbent, handover, explanation";

    private final Sql sql;
    private final ObjectMapper json;

    PlanLines(AgroalDataSource dataSource, ObjectMapper json) {
        this.sql = new Sql(dataSource);
        this.json = json;
    }

    /** What of a plan is asked for; null leaves a criterion out. */
    public record Filter(String branchId, String staffId, ClientTier tier) {}

    /** Ordered by client id. */
    public List<PlanLine> page(String planId, Filter filter, String after, int limit) {
        return sql.list(
                "select " + COLUMNS + """
                         from allocation_line where plan_id = ? and client_id > ?
                          and (?::text is null or branch_id = ?) and (?::text is null or tier = ?)
                          and (?::text is null or staff_ids @> array[?]::text[])
                        order by client_id limit ?""",
                this::line,
                planId,
                after,
                filter.branchId(),
                filter.branchId(),
                filter.tier() == null ? null : filter.tier().name(),
                filter.tier() == null ? null : filter.tier().name(),
                filter.staffId(),
                filter.staffId(),
                limit);
    }

    public Optional<PlanLine> find(String planId, String clientId) {
        return sql.one(
                "select " + COLUMNS + " from allocation_line where plan_id = ? and client_id = ?",
                this::line,
                planId,
                clientId);
    }

    List<PlanLine> all(String planId) {
        return sql.list(
                "select " + COLUMNS + " from allocation_line where plan_id = ? order by client_id", this::line, planId);
    }

    void add(String planId, List<PlanLine> lines) {
        sql.update(
                """
                insert into allocation_line (plan_id, client_id, branch_id, tier, holders, incumbent, handover,
                  explanation, staff_ids)
                select ?, n.*, array(select h ->> 'staffId' from jsonb_array_elements(n.holders) h)
                from unnest(?, ?, ?, ?::jsonb[], ?::jsonb[], ?::boolean[], ?::jsonb[])
                  as n(client_id, branch_id, tier, holders, incumbent, handover, explanation)""",
                planId,
                texts(lines, PlanLine::clientId),
                texts(lines, PlanLine::branchId),
                texts(lines, line -> line.tier().name()),
                texts(lines, line -> write(HolderView.of(line.holders()))),
                texts(lines, line -> write(HolderView.of(line.incumbent()))),
                texts(lines, line -> Boolean.toString(line.handover())),
                texts(lines, line -> write(line.explanation())));
    }

    private PlanLine line(ResultSet row) throws SQLException {
        return new PlanLine(
                row.getString(1),
                row.getString(2),
                ClientTier.valueOf(row.getString(3)),
                holders(row.getString(4)),
                holders(row.getString(5)),
                row.getBoolean(6),
                read(row.getString(7), new TypeReference<>() {}));
    }

    private Holders holders(String text) {
        List<HolderView> views = read(text, new TypeReference<>() {});
        return new Holders(views.stream()
                .map(view -> new Holder(view.staffId(), new BigDecimal(view.share()), view.lead()))
                .toList());
    }

    private static String[] texts(List<PlanLine> lines, Function<PlanLine, String> column) {
        return lines.stream().map(column).toArray(String[]::new);
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a plan line cannot be written as JSON", e);
        }
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored plan line cannot be read", e);
        }
    }
}
