package kejing.portfolio.allocation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kejing.chassis.problem.Problem;
import kejing.chassis.sql.Sql;

/** The allocation plans of the bank. */
@ApplicationScoped
public class AllocationPlans {

    private static final String COLUMNS = """
            plan_id, exam_plan_id, scheme_id, scheme_hash, engine, inputs_hash, lines_hash, state, drafted_by, drafted_at,
            effective_from, submitted_by, submitted_at, approved_by, approved_at, returned_by, returned_at, return_reason,
            effective_at, summary""";

    private final Sql sql;
    private final ObjectMapper json;

    AllocationPlans(AgroalDataSource dataSource, ObjectMapper json) {
        this.sql = new Sql(dataSource);
        this.json = json;
    }

    public Optional<AllocationPlan> find(String planId) {
        return sql.one("select " + COLUMNS + " from allocation_plan where plan_id = ?", this::plan, planId);
    }

    /**
     * Ordered by id, after the plan named last.
     *
     * @param decidedOnly leaves out those not approved yet
     * @param openTo a branch for which those are kept that were opened to it, or null
     */
    public List<AllocationPlan> page(boolean decidedOnly, String openTo, String after, int limit) {
        return sql.list(
                "select " + COLUMNS
                        + " from allocation_plan p where (state in ('APPROVED', 'HANDOVER', 'EFFECTIVE') or not ? or exists"
                        + " (select 1 from plan_part_act a where a.plan_id = p.plan_id and a.branch_id = ?))"
                        + " and plan_id > ? order by plan_id limit ?",
                this::plan,
                decidedOnly,
                openTo,
                after,
                limit);
    }

    /** The plan that took effect last. */
    public Optional<AllocationPlan> inEffect() {
        return sql.one(
                "select " + COLUMNS + " from allocation_plan where state = 'EFFECTIVE'"
                        + " order by effective_from desc, effective_at desc limit 1",
                this::plan);
    }

    /** What a plan was made from. */
    record Basis(String planId, String examPlanId, String schemeId) {}

    /** As {@link #inEffect}, without reading its content. */
    Optional<Basis> basisInEffect() {
        return sql.one(
                "select plan_id, exam_plan_id, scheme_id from allocation_plan where state = 'EFFECTIVE'"
                        + " order by effective_from desc, effective_at desc limit 1",
                row -> new Basis(row.getString(1), row.getString(2), row.getString(3)));
    }

    public boolean anyInHandover() {
        return sql.one("select 1 from allocation_plan where state in ('APPROVED', 'HANDOVER')", row -> 1)
                .isPresent();
    }

    /** The plan, kept from others until the end of the transaction. */
    AllocationPlan locked(String planId) {
        return lockedIfAny(planId).orElseThrow(() -> Problem.notFound("allocation plan", planId));
    }

    Optional<AllocationPlan> lockedIfAny(String planId) {
        return sql.one("select " + COLUMNS + " from allocation_plan where plan_id = ? for update", this::plan, planId);
    }

    /**
     * Makes those wait who might draft at this moment, until the end of the transaction: clients and rankings arrive
     * independently, and whoever comes second must see what the first has brought.
     */
    void lockDrafting() {
        sql.list("select pg_advisory_xact_lock(hashtextextended('allocation-drafting', 0))", row -> 0);
    }

    void add(AllocationPlan plan) {
        sql.update(
                """
                insert into allocation_plan (plan_id, exam_plan_id, scheme_id, scheme_hash, engine, inputs_hash,
                  lines_hash, hash, state, drafted_by, drafted_at, clients, violations, summary)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)""",
                plan.planId(),
                plan.examPlanId(),
                plan.schemeId(),
                plan.schemeHash(),
                plan.engine(),
                plan.inputsHash(),
                plan.linesHash(),
                plan.hash(),
                plan.state().name(),
                plan.draftedBy(),
                timestamp(plan.draftedAt()),
                plan.summary().clients(),
                plan.summary().violationCount(),
                write(plan.summary()));
    }

    /** Whether people changed it or it was opened to the branches, so that it no longer follows later facts by itself. */
    boolean isInPeoplesHands(String planId) {
        return sql.one("""
                        select 1 where exists (select 1 from hand_change where plan_id = ?)
                          or exists (select 1 from plan_part_act where plan_id = ?)""", row -> 1, planId, planId).isPresent();
    }

    /** The content after a change by hand. */
    void saveContent(AllocationPlan plan) {
        sql.update(
                "update allocation_plan set hash = ?, lines_hash = ?, violations = ?, summary = ?::jsonb where plan_id = ?",
                plan.hash(),
                plan.linesHash(),
                plan.summary().violationCount(),
                write(plan.summary()),
                plan.planId());
    }

    /** Everything but the content. */
    void save(AllocationPlan plan) {
        sql.update(
                """
                update allocation_plan set hash = ?, state = ?, effective_from = ?, submitted_by = ?, submitted_at = ?,
                  approved_by = ?, approved_at = ?, returned_by = ?, returned_at = ?, return_reason = ?, effective_at = ?
                where plan_id = ?""",
                plan.hash(),
                plan.state().name(),
                plan.effectiveFrom(),
                plan.submittedBy(),
                timestamp(plan.submittedAt()),
                plan.approvedBy(),
                timestamp(plan.approvedAt()),
                plan.returnedBy(),
                timestamp(plan.returnedAt()),
                plan.returnReason(),
                timestamp(plan.effectiveAt()),
                plan.planId());
    }

    /** Removes a plan that was only ever a draft of the system, if there is one. */
    void discardDraft(String planId) {
        sql.update("delete from allocation_line where plan_id = ?", planId);
        sql.update("delete from allocation_plan where plan_id = ? and state = 'DRAFT'", planId);
    }

    private AllocationPlan plan(ResultSet row) throws SQLException {
        return new AllocationPlan(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                PlanState.valueOf(row.getString(8)),
                row.getString(9),
                instant(row, 10),
                row.getObject(11, LocalDate.class),
                row.getString(12),
                instant(row, 13),
                row.getString(14),
                instant(row, 15),
                row.getString(16),
                instant(row, 17),
                row.getString(18),
                instant(row, 19),
                read(row.getString(20)));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        Timestamp timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }

    private static Timestamp timestamp(Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private String write(PlanSummary summary) {
        try {
            return json.writeValueAsString(summary);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the summary cannot be written as JSON", e);
        }
    }

    private PlanSummary read(String summary) {
        try {
            return json.readValue(summary, PlanSummary.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the stored summary cannot be read", e);
        }
    }
}
