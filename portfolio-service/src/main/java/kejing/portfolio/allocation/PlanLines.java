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
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import kejing.chassis.rest.ContentHash;
import kejing.chassis.sql.Sql;
import kejing.portfolio.client.ClientTier;
import kejing.portfolio.responsibility.Holder;
import kejing.portfolio.responsibility.HolderView;
import kejing.portfolio.responsibility.Holders;

/** The lines of the allocation plans, one a client. */
@ApplicationScoped
public class PlanLines {

    private static final String COLUMNS =
            "client_id, branch_id, tier, holders, incumbent, handover, explanation, proposed, exception";

    private final Sql sql;
    private final ObjectMapper json;

    PlanLines(AgroalDataSource dataSource, ObjectMapper json) {
        this.sql = new Sql(dataSource);
        this.json = json;
    }

    /**
     * What of a plan is asked for; null or false leaves a criterion out.
     *
     * @param concerns who holds the client before or after
     * @param byHand only what people gave to somebody else than proposed
     * @param handover only what changes hands
     * @param forcedBy only what this rule decided
     */
    public record Filter(
            String branchId,
            String staffId,
            String concerns,
            ClientTier tier,
            boolean byHand,
            boolean handover,
            Rule forcedBy) {

        public static final Filter ALL = new Filter(null, null, null, null, false, false, null);

        Filter ofBranch(String branch) {
            return new Filter(branch, staffId, concerns, tier, byHand, handover, forcedBy);
        }

        Filter ofPerson(String person) {
            return new Filter(branchId, staffId, person, tier, byHand, handover, forcedBy);
        }
    }

    /** Who holds a client before and after. */
    record Held(String clientId, Holders holders, Holders incumbent, boolean excepted) {}

    /** Ordered by client id. */
    public List<PlanLine> page(String planId, Filter filter, String after, int limit) {
        return sql.list(
                "select " + COLUMNS + """
                         from allocation_line where plan_id = ? and client_id > ?
                          and (?::text is null or branch_id = ?) and (?::text is null or tier = ?)
                          and (?::text is null or staff_ids @> array[?]::text[])
                          and (?::text is null or staff_ids @> array[?]::text[] or incumbent @> ?::jsonb)
                          and (not ? or proposed is not null) and (not ? or handover)
                          and (?::text is null or explanation ->> 'forcedBy' = ?)
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
                filter.concerns(),
                filter.concerns(),
                filter.concerns() == null ? null : write(List.of(Map.of("staffId", filter.concerns()))),
                filter.byHand(),
                filter.handover(),
                filter.forcedBy() == null ? null : filter.forcedBy().id(),
                filter.forcedBy() == null ? null : filter.forcedBy().id(),
                limit);
    }

    public Optional<PlanLine> find(String planId, String clientId) {
        return sql.one(
                "select " + COLUMNS + " from allocation_line where plan_id = ? and client_id = ?",
                this::line,
                planId,
                clientId);
    }

    public List<PlanLine> all(String planId) {
        return sql.list(
                "select " + COLUMNS + " from allocation_line where plan_id = ? order by client_id", this::line, planId);
    }

    /** How many clients each person holds alone or leads under the plan, by staff id. */
    public Map<String, Integer> heldBy(String planId) {
        Map<String, Integer> held = new TreeMap<>();
        sql.list("""
                select h ->> 'staffId', count(*) from allocation_line, jsonb_array_elements(holders) h
                where plan_id = ? and (h ->> 'lead')::boolean group by 1""", row -> held.put(row.getString(1), row.getInt(2)), planId);
        return held;
    }

    /** All lines of a plan without their explanations. */
    List<Held> held(String planId) {
        return sql.list(
                "select client_id, holders, incumbent, exception is not null from allocation_line where plan_id = ?",
                row -> new Held(
                        row.getString(1), holders(row.getString(2)), holders(row.getString(3)), row.getBoolean(4)),
                planId);
    }

    /** Writes the lines anew. */
    void put(String planId, List<PlanLine> lines) {
        sql.update(
                """
                update allocation_line l set holders = n.holders, handover = n.handover, explanation = n.explanation,
                  proposed = n.proposed, exception = n.exception,
                  staff_ids = array(select h ->> 'staffId' from jsonb_array_elements(n.holders) h)
                from unnest(?, ?::jsonb[], ?::boolean[], ?::jsonb[], ?::jsonb[], ?)
                  as n(client_id, holders, handover, explanation, proposed, exception)
                where l.plan_id = ? and l.client_id = n.client_id""",
                texts(lines, PlanLine::clientId),
                texts(lines, line -> write(HolderView.of(line.holders()))),
                texts(lines, line -> Boolean.toString(line.handover())),
                texts(lines, line -> write(line.explanation())),
                texts(lines, line -> line.proposed() == null ? null : write(HolderView.of(line.proposed()))),
                texts(
                        lines,
                        line -> line.exception() == null
                                ? null
                                : line.exception().id()),
                planId);
    }

    /** What a plan's hash binds to: who is to hold which client. */
    static String hashOf(List<PlanLine> lines) {
        Map<String, Object> holders = new TreeMap<>();
        lines.forEach(line -> holders.put(line.clientId(), HolderView.of(line.holders())));
        return ContentHash.of(holders);
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
                read(row.getString(7), new TypeReference<>() {}),
                row.getString(8) == null ? null : holders(row.getString(8)),
                row.getString(9) == null ? null : Rule.ofId(row.getString(9)));
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
