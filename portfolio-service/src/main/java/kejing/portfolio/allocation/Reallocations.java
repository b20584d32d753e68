package kejing.portfolio.allocation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kejing.chassis.problem.Problem;
import kejing.chassis.sql.Sql;
import kejing.portfolio.client.ClientTier;
import kejing.portfolio.responsibility.Holder;
import kejing.portfolio.responsibility.HolderView;
import kejing.portfolio.responsibility.Holders;

/** The reallocations, each with its lines. */
@ApplicationScoped
public class Reallocations {

    private static final String SELECT =
            "select reallocation_id, plan_id, staff_id, effective_from, state, proposed_by,"
                    + " proposed_at, approved_by, approved_at, lines from reallocation";

    private final Sql sql;
    private final ObjectMapper json;

    Reallocations(AgroalDataSource dataSource, ObjectMapper json) {
        this.sql = new Sql(dataSource);
        this.json = json;
    }

    /** A line as it is stored. */
    private record StoredLine(
            String clientId,
            String branchId,
            ClientTier tier,
            List<HolderView> holders,
            List<HolderView> incumbent,
            boolean handover,
            LineExplanation explanation) {}

    public Optional<ReallocationDecision> find(String reallocationId) {
        return sql.one(SELECT + " where reallocation_id = ?", this::decision, reallocationId);
    }

    /** Ordered by id, after the one named last. */
    public List<ReallocationDecision> page(String after, int limit) {
        return sql.list(
                SELECT + " where reallocation_id > ? order by reallocation_id limit ?", this::decision, after, limit);
    }

    ReallocationDecision locked(String reallocationId) {
        return sql.one(SELECT + " where reallocation_id = ? for update", this::decision, reallocationId)
                .orElseThrow(() -> Problem.notFound("reallocation", reallocationId));
    }

    void add(ReallocationDecision decision) {
        sql.update(
                """
                insert into reallocation (reallocation_id, plan_id, staff_id, effective_from, state, hash, proposed_by,
                  proposed_at, clients, lines)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)""",
                decision.reallocationId(),
                decision.planId(),
                decision.staffId(),
                decision.effectiveFrom(),
                decision.state().name(),
                decision.hash(),
                decision.proposedBy(),
                Timestamp.from(decision.proposedAt()),
                decision.lines().size(),
                write(decision.lines()));
    }

    void approved(ReallocationDecision decision) {
        sql.update(
                "update reallocation set state = ?, hash = ?, approved_by = ?, approved_at = ? where reallocation_id = ?",
                decision.state().name(),
                decision.hash(),
                decision.approvedBy(),
                Timestamp.from(decision.approvedAt()),
                decision.reallocationId());
    }

    private ReallocationDecision decision(ResultSet row) throws SQLException {
        Timestamp approvedAt = row.getTimestamp(9);
        return new ReallocationDecision(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                ReallocationDecision.State.valueOf(row.getString(5)),
                row.getString(6),
                row.getTimestamp(7).toInstant(),
                row.getString(8),
                approvedAt == null ? null : approvedAt.toInstant(),
                read(row.getString(10)));
    }

    private String write(List<PlanLine> lines) {
        try {
            return json.writeValueAsString(lines.stream()
                    .map(line -> new StoredLine(
                            line.clientId(),
                            line.branchId(),
                            line.tier(),
                            HolderView.of(line.holders()),
                            HolderView.of(line.incumbent()),
                            line.handover(),
                            line.explanation()))
                    .toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the lines of a reallocation cannot be written as JSON", e);
        }
    }

    private List<PlanLine> read(String text) {
        try {
            return json.readValue(text, new TypeReference<List<StoredLine>>() {}).stream()
                    .map(line -> new PlanLine(
                            line.clientId(),
                            line.branchId(),
                            line.tier(),
                            holders(line.holders()),
                            holders(line.incumbent()),
                            line.handover(),
                            line.explanation(),
                            null,
                            null))
                    .toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the stored lines of a reallocation cannot be read", e);
        }
    }

    private static Holders holders(List<HolderView> views) {
        return new Holders(views.stream()
                .map(view -> new Holder(view.staffId(), new BigDecimal(view.share()), view.lead()))
                .toList());
    }
}
