package kejing.portfolio.allocation.study;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kejing.chassis.audit.Audit;
import kejing.chassis.identity.Actor;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.rest.ContentHash;
import kejing.chassis.scheme.Schemes;
import kejing.chassis.sql.Sql;
import kejing.chassis.time.IdSource;
import kejing.portfolio.allocation.Allocation;
import kejing.portfolio.allocation.AllocationEngine;
import kejing.portfolio.allocation.AllocationInputs;
import kejing.portfolio.allocation.AllocationPlan;
import kejing.portfolio.allocation.AllocationPlans;
import kejing.portfolio.allocation.AllocationProblem;
import kejing.portfolio.allocation.AllocationScheme;
import kejing.portfolio.allocation.DraftAllocation;
import kejing.portfolio.allocation.PlanLines;
import kejing.portfolio.allocation.PlanState;
import kejing.portfolio.responsibility.Holders;

/**
 * The price studies of the plans: asked for here, computed by {@link RunPriceStudies}. Whether clients or staff have changed
 * since takes reading all of them, so it is noticed by the job and remembered; that the plan itself is another one is seen at
 * once.
 */
@ApplicationScoped
public class PriceStudies {

    private static final String SELECT = """
            select s.study_id, s.plan_id, s.price, s.prices, s.own_price, s.inputs_hash, s.scheme_id, s.scheme_hash,
              s.lines_hash, s.engine, s.state, s.started_by, s.started_at, s.ended_at,
              s.outdated_at is not null or p.plan_id is null or p.inputs_hash <> s.inputs_hash
                or p.scheme_hash <> s.scheme_hash,
              coalesce(p.lines_hash <> s.lines_hash, false), s.own::text, s.points::text
            from price_study s left join allocation_plan p using (plan_id)""";

    private final Sql sql;
    private final ObjectMapper json;
    private final AllocationPlans plans;
    private final PlanLines lines;
    private final AllocationInputs inputs;
    private final DraftAllocation drafts;
    private final AllocationEngine engine;
    private final Schemes schemes;
    private final Event<PriceStudy> started;
    private final Audit audit;
    private final Clock clock;
    private final IdSource ids;

    PriceStudies(
            AgroalDataSource dataSource,
            ObjectMapper json,
            AllocationPlans plans,
            PlanLines lines,
            AllocationInputs inputs,
            DraftAllocation drafts,
            AllocationEngine engine,
            Schemes schemes,
            Event<PriceStudy> started,
            Audit audit,
            Clock clock,
            IdSource ids) {
        this.sql = new Sql(dataSource);
        this.json = json;
        this.plans = plans;
        this.lines = lines;
        this.inputs = inputs;
        this.drafts = drafts;
        this.engine = engine;
        this.schemes = schemes;
        this.started = started;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    /** What the job needs: the facts, and the plan as it stands. */
    record Question(PriceStudy study, AllocationProblem problem, Allocation plan) {}

    /**
     * @param wanted prices to try besides the scheme's own; empty for the usual ones
     * @throws Problem 404 if there is no such plan; 409 if it is no draft, its facts have changed, or a study of it is running
     */
    @Transactional
    public PriceStudy start(String planId, StudiedPrice price, List<BigDecimal> wanted, Actor actor) {
        AllocationPlan plan = plans.find(planId).orElseThrow(() -> Problem.notFound("allocation plan", planId));
        plan.requireState(EnumSet.of(PlanState.DRAFT, PlanState.RETURNED));
        if (!drafts.isUpToDate(plan)) {
            throw Problem.state(
                    "plan-outdated",
                    Text.of(
                            "方案 %s 拟定后客户或人员资料已变动，测算结果将无法与方案比较，请重新拟定后再测算。",
                            "Clients or staff have changed since plan %s was drafted, so nothing could be compared with it."
                                    + " Draft a new one first.",
                            planId));
        }
        AllocationScheme scheme =
                schemes.byId(plan.schemeId(), AllocationScheme.class).parameters();
        String studyId = ids.next().toString();
        int added = sql.update(
                """
                insert into price_study (study_id, plan_id, price, prices, own_price, inputs_hash, scheme_id, scheme_hash,
                  lines_hash, engine, state, started_by, started_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'RUNNING', ?, ?) on conflict do nothing""",
                studyId,
                planId,
                price.name(),
                price.prices(scheme, wanted).toArray(String[]::new),
                price.of(scheme),
                plan.inputsHash(),
                plan.schemeId(),
                plan.schemeHash(),
                plan.linesHash(),
                engine.name(),
                actor.subject(),
                now());
        if (added == 0) {
            throw Problem.state(
                    "price-study-running",
                    Text.of(
                            "方案 %s 已有测算正在进行，请等待完成或先取消。",
                            "A study of plan %s is running. Wait until it is complete or cancel it.", planId));
        }
        PriceStudy study = find(planId, studyId);
        audit.record("start-price-study", "allocation-plans/" + planId, Map.of("study", studyId, "price", price));
        started.fire(study);
        return study;
    }

    /** The last ones, latest first. */
    public List<PriceStudy> latest(String planId, int limit) {
        return sql.list(
                SELECT + " where s.plan_id = ? order by s.started_at desc, s.study_id limit ?",
                this::study,
                planId,
                limit);
    }

    /** @throws Problem 404 */
    public PriceStudy find(String planId, String studyId) {
        return sql.one(SELECT + " where s.plan_id = ? and s.study_id = ?", this::study, planId, studyId)
                .orElseThrow(() -> Problem.notFound("price study", studyId));
    }

    /** The points until now stay. @throws Problem 404; 409 if it has ended */
    @Transactional
    public PriceStudy cancel(String planId, String studyId, Actor actor) {
        PriceStudy study = find(planId, studyId);
        if (!end(studyId, PriceStudy.State.CANCELLED)) {
            throw Problem.state(
                    "price-study-ended", Text.of("该测算已经结束，无需取消。", "This study has ended; there is nothing to cancel."));
        }
        audit.record("cancel-price-study", "allocation-plans/" + planId, Map.of("study", study.studyId()));
        return find(planId, studyId);
    }

    /** Ids of those that were asked for and have not ended, first come first. */
    @Transactional
    List<String> running() {
        return sql.list(
                "select study_id from price_study where state = 'RUNNING' order by started_at, study_id",
                row -> row.getString(1));
    }

    boolean isRunning(String studyId) {
        return sql.one("select 1 from price_study where study_id = ? and state = 'RUNNING'", row -> 1, studyId)
                .isPresent();
    }

    /** Begins the study, anew if it had begun; empty if it has ended, or ends here because its facts are no longer there. */
    @Transactional
    Optional<Question> begin(String studyId) {
        int begun = sql.update("""
                update price_study s set points = '[]', own = null, engine = ?, lines_hash =
                  coalesce((select p.lines_hash from allocation_plan p where p.plan_id = s.plan_id), s.lines_hash)
                where study_id = ? and state = 'RUNNING'""", engine.name(), studyId);
        if (begun == 0) {
            return Optional.empty();
        }
        PriceStudy study =
                sql.one(SELECT + " where s.study_id = ?", this::study, studyId).orElseThrow();
        Optional<AllocationProblem> problem = plans.find(study.planId())
                .map(plan -> inputs.problem(plan.examPlanId(), scheme(study)))
                .filter(found -> ContentHash.of(found).equals(study.basis().inputsHash()));
        if (problem.isEmpty()) {
            sql.update("update price_study set outdated_at = ? where study_id = ?", now(), studyId);
            end(studyId, PriceStudy.State.OVERTAKEN);
            return Optional.empty();
        }
        Map<String, Holders> holders = new HashMap<>();
        lines.all(study.planId()).forEach(line -> holders.put(line.clientId(), line.holders()));
        return Optional.of(new Question(study, problem.get(), new Allocation(holders)));
    }

    @Transactional
    void judged(String studyId, StudyPoint own) {
        sql.update(
                "update price_study set own = ?::jsonb where study_id = ? and state = 'RUNNING'", write(own), studyId);
    }

    /** Adds a point, unless the study was cancelled meanwhile. */
    @Transactional
    void add(String studyId, StudyPoint point) {
        sql.update(
                "update price_study set points = points || ?::jsonb where study_id = ? and state = 'RUNNING'",
                write(point),
                studyId);
    }

    @Transactional
    boolean end(String studyId, PriceStudy.State state) {
        return sql.update(
                        "update price_study set state = ?, ended_at = ? where study_id = ? and state = 'RUNNING'",
                        state.name(),
                        now(),
                        studyId)
                == 1;
    }

    /** Notices the studies of drafts whose clients or staff have changed since. */
    @Transactional
    void notice() {
        for (String planId : sql.list("""
                select distinct s.plan_id from price_study s join allocation_plan p using (plan_id, inputs_hash, scheme_hash)
                where s.outdated_at is null and p.state in ('DRAFT', 'RETURNED') order by 1""", row -> row.getString(1))) {
            if (!drafts.isUpToDate(plans.find(planId).orElseThrow())) {
                sql.update(
                        "update price_study set outdated_at = ? where plan_id = ? and outdated_at is null",
                        now(),
                        planId);
            }
        }
    }

    private AllocationScheme scheme(PriceStudy study) {
        return schemes.byId(study.basis().schemeId(), AllocationScheme.class).parameters();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private PriceStudy study(ResultSet row) throws SQLException {
        try {
            String own = row.getString(17);
            return new PriceStudy(
                    row.getString(1),
                    row.getString(2),
                    StudiedPrice.valueOf(row.getString(3)),
                    List.of((String[]) row.getArray(4).getArray()),
                    row.getString(5),
                    new PriceStudy.Basis(
                            row.getString(6), row.getString(7), row.getString(8), row.getString(9), row.getString(10)),
                    PriceStudy.State.valueOf(row.getString(11)),
                    row.getString(12),
                    row.getTimestamp(13).toInstant(),
                    row.getTimestamp(14) == null ? null : row.getTimestamp(14).toInstant(),
                    row.getBoolean(15),
                    row.getBoolean(16),
                    own == null ? null : json.readValue(own, StudyPoint.class),
                    json.readValue(row.getString(18), new TypeReference<>() {}));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored price study is not JSON", e);
        }
    }

    private String write(StudyPoint point) {
        try {
            return json.writeValueAsString(point);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
