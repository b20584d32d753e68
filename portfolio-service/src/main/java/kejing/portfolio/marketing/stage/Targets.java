package kejing.portfolio.marketing.stage;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kejing.chassis.identity.Actor;
import kejing.chassis.money.Money;
import kejing.chassis.problem.Problem;
import kejing.chassis.rest.Versions;
import kejing.chassis.sql.Sql;
import kejing.portfolio.Roles;
import kejing.portfolio.responsibility.Servicing;
import kejing.portfolio.sight.Where;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All targets and what was done about them. */
@ApplicationScoped
public class Targets {

    private static final String SELECT = """
            select t.target_id, t.client_id, coalesce(c.name, t.prospect_name), t.registration,
              coalesce(c.branch_id, t.branch_id), t.staff_id, t.corporate_state, t.expected_loan, t.expected_deposit,
              t.first_stage, t.stage, t.version, t.opened_on, t.closed_at, t.close_reason
            from marketing_target t left join client c using (client_id) where\s""";

    private static final String BRANCH = "coalesce(c.branch_id, t.branch_id) = ?";

    /** Prospects of the person, or of somebody on leave whom the person stands in for. */
    private static final String OWN_PROSPECT =
            "t.client_id is null and t.staff_id = any (array(select ?::text union all"
                    + " select l.staff_id from leave_cover l where l.deputy_id = ? and l.from_day <= ? and l.to_day > ?))";

    private static final String SERVED = "(t.client_id in (" + Servicing.CLIENTS + ") or " + OWN_PROSPECT + ")";

    private final Sql sql;
    private final String zone;

    Targets(AgroalDataSource dataSource, @ConfigProperty(name = "kejing.time-zone") ZoneId zone) {
        this.sql = new Sql(dataSource);
        this.zone = zone.getId();
    }

    /** What is asked for; null leaves a criterion out. @param staffId who opened the target */
    public record Criteria(String stage, String branchId, String staffId, String clientId, boolean closed) {}

    /** The open targets of a stage. @param expectedLoan the sum of what is expected of them, as the next one */
    @Schema(name = "StageTotal")
    public record Total(String stage, long targets, Money expectedLoan, Money expectedDeposit) {}

    public Optional<Target> find(String targetId, Actor actor, LocalDate today) {
        Where where = seen(actor, today).and("t.target_id = ?", targetId);
        return sql.one(SELECT + where, Targets::target, where.args());
    }

    /** Whether the person works on the target today: serves the client, or owns the prospect; deputies too. */
    public boolean isWorkedOnBy(String targetId, String staffId, LocalDate today) {
        return workedOn(List.of(targetId), staffId, today).contains(targetId);
    }

    /** As {@link #isWorkedOnBy}, which of the targets. */
    public Set<String> workedOn(Collection<String> targetIds, String staffId, LocalDate today) {
        Where where = new Where()
                .and("t.target_id = any (?)", (Object) targetIds.toArray(String[]::new))
                .and(SERVED, servedBy(staffId, today));
        return new HashSet<>(sql.list(
                "select t.target_id from marketing_target t where " + where, row -> row.getString(1), where.args()));
    }

    /** Ordered by id. */
    public List<Target> page(Criteria criteria, Actor actor, LocalDate today, String after, int limit) {
        Where where = asked(criteria, actor, today).and("t.target_id > ?", after);
        return sql.list(SELECT + where + " order by t.target_id limit ?", Targets::target, where.args(limit));
    }

    /** By stage, in any order. */
    public List<Total> totals(Criteria criteria, Actor actor, LocalDate today) {
        Where where = asked(criteria, actor, today);
        return sql.list(
                """
                select t.stage, count(*), sum(t.expected_loan), sum(t.expected_deposit)
                from marketing_target t left join client c using (client_id) where\s""" + where + " group by 1",
                row -> new Total(
                        row.getString(1),
                        row.getLong(2),
                        Money.yuan(row.getBigDecimal(3)),
                        Money.yuan(row.getBigDecimal(4))),
                where.args());
    }

    /** @return false if the client, or the prospect in this branch, is a target already */
    boolean add(Target target, Instant at) {
        boolean prospect = target.clientId() == null;
        return sql.update(
                        """
                        insert into marketing_target (target_id, client_id, prospect_name, registration, branch_id,
                          staff_id, corporate_state, expected_loan, expected_deposit, first_stage, stage, opened_on,
                          opened_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
                        target.targetId(),
                        target.clientId(),
                        prospect ? target.name() : null,
                        target.registration(),
                        target.branchId(),
                        target.staffId(),
                        target.state().name(),
                        target.expectedLoan().amount(),
                        target.expectedDeposit().amount(),
                        target.firstStage(),
                        target.stage(),
                        target.openedOn(),
                        Timestamp.from(at))
                == 1;
    }

    /** @throws Problem 412 if it was changed meanwhile */
    void change(Target before, Target.CorporateState state, Money loan, Money deposit) {
        requireSame(
                before,
                sql.update("""
                update marketing_target set corporate_state = ?, expected_loan = ?, expected_deposit = ?,
                  version = version + 1 where target_id = ? and version = ? and closed_at is null""", state.name(), loan.amount(), deposit.amount(), before.targetId(), before.version()));
    }

    /** Ends it and forgets the identification of a prospect. @throws Problem 412 if it was changed meanwhile */
    void close(Target before, String reason, String staffId, Instant at) {
        requireSame(before, sql.update("""
                update marketing_target set closed_at = ?, closed_by = ?, close_reason = ?, registration = null,
                  version = version + 1 where target_id = ? and version = ? and closed_at is null""", Timestamp.from(at), staffId, reason, before.targetId(), before.version()));
    }

    /** A prospect has become a client. @throws Problem 412 if it was changed meanwhile */
    void becomes(Target before, String clientId) {
        requireSame(before, sql.update("""
                update marketing_target set client_id = ?, prospect_name = null, registration = null,
                  version = version + 1 where target_id = ? and version = ? and closed_at is null""", clientId, before.targetId(), before.version()));
    }

    boolean isPursued(String clientId) {
        return sql.one("select 1 from marketing_target where client_id = ? and closed_at is null", row -> 1, clientId)
                .isPresent();
    }

    /** Locks the target so that its records follow one another. */
    void lock(String targetId) {
        sql.list("select 1 from marketing_target where target_id = ? for update", row -> 1, targetId);
    }

    void add(StepRecord record, String stage, String staffId) {
        sql.update(
                """
                insert into marketing_step (record_id, target_id, step, done_on, remark, managers, evidence_kind,
                  evidence_ref, outcome, reason, scheme_id, recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                record.recordId(),
                record.targetId(),
                record.step(),
                record.doneOn(),
                record.remark(),
                record.managers().toArray(String[]::new),
                record.proof() == null ? null : record.proof().name(),
                record.proofRef(),
                record.outcome() == null ? null : record.outcome().name(),
                record.reason(),
                record.schemeId(),
                staffId,
                Timestamp.from(record.recordedAt()));
        sql.update(
                "update marketing_target set stage = ? where target_id = ? and stage <> ?",
                stage,
                record.targetId(),
                stage);
    }

    /** In the order in which they were done. */
    public List<StepRecord> records(String targetId) {
        return records(List.of(targetId)).getOrDefault(targetId, List.of());
    }

    /** By target, in the order in which they were done; a target without any is left out. */
    public Map<String, List<StepRecord>> records(Collection<String> targetIds) {
        return sql
                .list(
                        """
                select record_id, target_id, step, done_on, remark, managers, evidence_kind, evidence_ref, outcome, reason,
                  scheme_id, recorded_at
                from marketing_step where target_id = any (?) order by done_on, recorded_at, record_id""",
                        row -> new StepRecord(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getObject(4, LocalDate.class),
                                row.getString(5),
                                List.of((String[]) row.getArray(6).getArray()),
                                row.getString(7) == null ? null : ClientStages.Proof.valueOf(row.getString(7)),
                                row.getString(8),
                                row.getString(9) == null ? null : StepRecord.Outcome.valueOf(row.getString(9)),
                                row.getString(10),
                                row.getString(11),
                                row.getTimestamp(12).toInstant()),
                        (Object) targetIds.toArray(String[]::new))
                .stream()
                .collect(Collectors.groupingBy(StepRecord::targetId));
    }

    /** Whether there is such a record about the target. */
    boolean proves(ClientStages.Proof proof, String ref, Target target) {
        String question = switch (proof) {
            case VISIT -> "select 1 from visit where visit_id = ? and client_id = ? and counts";
            case AGREEMENT -> "select 1 from agreement where agreement_id = ? and client_id = ?";
            case CAMPAIGN -> "select 1 from campaign_contact where campaign_id = ? and client_id = ? limit 1";
            case FORECAST -> "select 1 from contribution_forecast where forecast_id = ? and target_id = ?";
            case PLAN ->
                "select 1 from marketing_plan where marketing_plan_id = ? and client_id = ? and state = 'APPROVED'";
        };
        String about = proof == ClientStages.Proof.FORECAST ? target.targetId() : target.clientId();
        return about != null && sql.one(question, row -> 1, ref, about).isPresent();
    }

    /** What there is of the target that may prove a step, last first. @param on the day that it bears */
    @Schema(name = "StepProofChoice")
    public record Choice(ClientStages.Proof proof, String ref, LocalDate on, String title) {}

    /** At most twenty of each kind. */
    public List<Choice> choices(Target target) {
        return sql.list(
                """
                (select 'VISIT', visit_id, visited_on, place from visit where client_id = ? and counts
                   order by visited_on desc, visit_id limit 20)
                union all (select 'AGREEMENT', agreement_id, signed_on, null from agreement where client_id = ?
                   order by signed_on desc, agreement_id limit 20)
                union all (select 'CAMPAIGN', k.campaign_id, max(t.contacted_on), k.name from campaign_contact t
                   join campaign k using (campaign_id) where t.client_id = ? group by k.campaign_id
                   order by 3 desc, 2 limit 20)
                union all (select 'FORECAST', forecast_id, (made_at at time zone ?)::date, result::text
                   from contribution_forecast where target_id = ? order by made_at desc limit 20)
                union all (select 'PLAN', marketing_plan_id, (decided_at at time zone ?)::date, year::text
                   from marketing_plan where client_id = ? and state = 'APPROVED' order by year desc limit 20)""",
                row -> new Choice(
                        ClientStages.Proof.valueOf(row.getString(1)),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        row.getString(4)),
                target.clientId(),
                target.clientId(),
                target.clientId(),
                zone,
                target.targetId(),
                zone,
                target.clientId());
    }

    private static Where asked(Criteria criteria, Actor actor, LocalDate today) {
        return seen(actor, today)
                .and(criteria.closed() ? "t.closed_at is not null" : "t.closed_at is null")
                .andIf("t.stage = ?", criteria.stage())
                .andIf(BRANCH, criteria.branchId())
                .andIf("t.staff_id = ?", criteria.staffId())
                .andIf("t.client_id = ?", criteria.clientId());
    }

    /** Bank-wide roles see every target, a branch head those of the branch, anybody those worked on. */
    private static Where seen(Actor actor, LocalDate today) {
        if (actor.bankWide()) {
            return new Where();
        }
        Object[] served = servedBy(actor.personId(), today);
        return actor.has(Roles.BRANCH_HEAD)
                ? new Where(actor.unitId()).and("(" + BRANCH + " or " + SERVED + ")", served)
                : new Where().and(SERVED, served);
    }

    private static Object[] servedBy(String staffId, LocalDate today) {
        List<Object> arguments = new ArrayList<>(Servicing.arguments(staffId, today));
        arguments.addAll(List.of(staffId, staffId, today, today));
        return arguments.toArray();
    }

    private static void requireSame(Target before, int updated) {
        if (updated == 0) {
            throw Problem.stale(Versions.tag(before.version() + 1));
        }
    }

    private static Target target(ResultSet row) throws SQLException {
        return new Target(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                Target.CorporateState.valueOf(row.getString(7)),
                Money.yuan(row.getBigDecimal(8)),
                Money.yuan(row.getBigDecimal(9)),
                row.getString(10),
                row.getString(11),
                row.getInt(12),
                row.getObject(13, LocalDate.class),
                row.getTimestamp(14) == null ? null : row.getTimestamp(14).toInstant(),
                row.getString(15));
    }
}
