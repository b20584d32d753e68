package kejing.portfolio.allocation;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kejing.chassis.rest.ContentHash;
import kejing.chassis.scheme.Schemes;
import kejing.chassis.sql.Sql;
import kejing.portfolio.responsibility.Holders;

/**
 * What is proven of the plans. The proof is asked for in the transaction of the draft and found after it, so that nobody
 * waits for it; what was asked for and not answered when the service stopped is asked for again when it starts.
 */
@ApplicationScoped
public class PlanBounds {

    private final Sql sql;
    private final AllocationPlans plans;
    private final PlanLines lines;
    private final AllocationInputs inputs;
    private final Schemes schemes;
    private final Event<PlanDrafted> drafted;
    private final Clock clock;

    PlanBounds(
            AgroalDataSource dataSource,
            AllocationPlans plans,
            PlanLines lines,
            AllocationInputs inputs,
            Schemes schemes,
            Event<PlanDrafted> drafted,
            Clock clock) {
        this.sql = new Sql(dataSource);
        this.plans = plans;
        this.lines = lines;
        this.inputs = inputs;
        this.schemes = schemes;
        this.drafted = drafted;
        this.clock = clock;
    }

    /** Empty for a plan drafted before bounds were proven. */
    public Optional<PlanBound> find(String planId) {
        return sql.one(
                "select state, value, method, decided_at from allocation_bound where plan_id = ?",
                row -> new PlanBound(
                        PlanBound.State.valueOf(row.getString(1)),
                        row.getBigDecimal(2),
                        row.getString(3),
                        row.getTimestamp(4) == null ? null : row.getTimestamp(4).toInstant()),
                planId);
    }

    void ask(PlanDrafted plan) {
        sql.update(
                "insert into allocation_bound (plan_id, lines_hash, state) values (?, ?, 'PENDING')",
                plan.planId(),
                plan.linesHash());
        drafted.fire(plan);
    }

    /** The plans of which nothing is proven yet; one whose facts have changed meanwhile can no longer be bounded. */
    @Transactional
    public List<PlanDrafted> pending() {
        List<PlanDrafted> pending = new ArrayList<>();
        for (String planId : sql.list(
                "select plan_id from allocation_bound where state = 'PENDING' order by plan_id",
                row -> row.getString(1))) {
            AllocationPlan plan = plans.find(planId).orElseThrow();
            AllocationScheme scheme =
                    schemes.byId(plan.schemeId(), AllocationScheme.class).parameters();
            AllocationProblem problem = inputs.problem(plan.examPlanId(), scheme);
            if (ContentHash.of(problem).equals(plan.inputsHash())) {
                Map<String, Holders> holders = new HashMap<>();
                lines.all(planId).forEach(line -> holders.put(line.clientId(), line.holders()));
                pending.add(new PlanDrafted(
                        planId, plan.linesHash(), new AllocationSetting(problem), new Allocation(holders)));
            } else {
                decide(planId, plan.linesHash(), "UNAVAILABLE", null, null);
            }
        }
        return pending;
    }

    @Transactional
    public void proven(PlanDrafted plan, BigDecimal value, String method) {
        decide(plan.planId(), plan.linesHash(), "PROVEN", value, method);
    }

    @Transactional
    public void unavailable(PlanDrafted plan) {
        decide(plan.planId(), plan.linesHash(), "UNAVAILABLE", null, null);
    }

    /** Does nothing if the plan has been drafted anew meanwhile. */
    private void decide(String planId, String linesHash, String state, BigDecimal value, String method) {
        sql.update(
                "update allocation_bound set state = ?, value = ?, method = ?, decided_at = ?"
                        + " where plan_id = ? and lines_hash = ? and state = 'PENDING'",
                state,
                value,
                method,
                Timestamp.from(clock.instant()),
                planId,
                linesHash);
    }
}
