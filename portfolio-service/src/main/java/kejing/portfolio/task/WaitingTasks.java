package kejing.portfolio.task;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kejing.chassis.identity.Actor;
import kejing.chassis.sql.Sql;
import kejing.chassis.time.BusinessDay;
import kejing.portfolio.Roles;
import kejing.portfolio.handover.HandoverDocuments;
import kejing.portfolio.workbench.ClientQueries;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What waits for a person by post and rule: each kind with its number, computed at the time of the question. What the person
 * took the first step of waits for another.
 */
@ApplicationScoped
public class WaitingTasks {

    private static final int MOST_DOCUMENTS = 1_000;

    private final Sql sql;
    private final HandoverDocuments handovers;
    private final ClientQueries clients;
    private final BusinessDay day;

    WaitingTasks(AgroalDataSource dataSource, HandoverDocuments handovers, ClientQueries clients, BusinessDay day) {
        this.sql = new Sql(dataSource);
        this.handovers = handovers;
        this.clients = clients;
        this.day = day;
    }

    /** What is to be done. */
    @Schema(name = "WaitingTaskKind")
    public enum Kind {
        /** The branch's part of a plan is with its head. */
        DIVIDE_PART,
        /** Parts that branches submitted, to be accepted or returned. */
        REVIEW_PARTS,
        /** Handover documents whose next signature is this person's (H-01); at most 1,000 are counted. */
        SIGN_HANDOVERS,
        APPROVE_REALLOCATIONS,
        APPROVE_ACCOUNT_CREDITS,
        /** Claims of the branch's managers to have developed a client. */
        CONFIRM_CLAIMS,
        /** Claims that nobody may contest any longer and that are all answered. */
        PROPOSE_CLAIMS,
        APPROVE_CLAIMS,
        ANNOUNCE_COMPETITIONS,
        APPROVE_COMPETITIONS,
        /** Objections to posted results. */
        DECIDE_OBJECTIONS,
        /** Posted results whose window is over, with no objection open. */
        CONCLUDE_COMPETITIONS,
        /** Clients that nobody is responsible for. */
        FILL_GAPS
    }

    /**
     * Some tasks of one kind.
     *
     * @param count those that the person may do
     * @param forOthers those of which the person took the first step
     * @param about the plan of parts, null for all others
     */
    public record Waiting(Kind kind, int count, int forOthers, String about) {}

    /** In the order of {@link Kind}, without those of which there are none. */
    public List<Waiting> of(Actor actor) {
        List<Waiting> tasks = new ArrayList<>();
        LocalDate today = day.today();
        boolean head = actor.has(Roles.BRANCH_HEAD);
        boolean marketing = actor.has(Roles.MARKETING);
        boolean decides = marketing || actor.has(Roles.HR) || actor.has(Roles.COMMITTEE);
        if (head) {
            tasks.addAll(parts(Kind.DIVIDE_PART, List.of("OPEN", "RETURNED"), actor.unitId()));
        }
        if (marketing) {
            tasks.addAll(parts(Kind.REVIEW_PARTS, List.of("SUBMITTED"), null));
        }
        tasks.add(new Waiting(
                Kind.SIGN_HANDOVERS,
                handovers
                        .page(new HandoverDocuments.Filter(null, null, true, true), actor, "", MOST_DOCUMENTS)
                        .size(),
                0,
                null));
        if (decides) {
            tasks.add(bySecond(
                    Kind.APPROVE_REALLOCATIONS, actor, "proposed_by", "reallocation where state = 'PROPOSED'"));
            tasks.add(bySecond(
                    Kind.APPROVE_ACCOUNT_CREDITS, actor, "proposed_by", "account_credit where state = 'PROPOSED'"));
        }
        if (head) {
            tasks.add(new Waiting(
                    Kind.CONFIRM_CLAIMS,
                    count(
                            "select count(*) from development_claim where state = 'FILED' and branch_id = ?",
                            actor.unitId()),
                    0,
                    null));
        }
        if (marketing) {
            tasks.add(new Waiting(Kind.PROPOSE_CLAIMS, count("""
                            select count(*) from development_case c where c.state = 'OPEN' and c.contest_until < ?
                              and not exists (select 1 from development_claim l where l.case_id = c.case_id and l.state = 'FILED')""", today), 0, null));
        }
        if (decides) {
            tasks.add(bySecond(Kind.APPROVE_CLAIMS, actor, "proposed_by", "development_case where state = 'PROPOSED'"));
        }
        if (decides) {
            tasks.add(bySecond(Kind.ANNOUNCE_COMPETITIONS, actor, "drafted_by", "competition where state = 'DRAFT'"));
        }
        if (marketing || actor.has(Roles.HR)) {
            tasks.add(bySecond(Kind.APPROVE_COMPETITIONS, actor, "decided_by", "competition where state = 'DECIDED'"));
        }
        if (decides) {
            tasks.add(new Waiting(
                    Kind.DECIDE_OBJECTIONS,
                    count("select count(*) from competition_objection where state = ?", "OPEN"),
                    0,
                    null));
        }
        if (marketing || actor.has(Roles.HR)) {
            tasks.add(new Waiting(Kind.CONCLUDE_COMPETITIONS, count("""
                            select count(*) from competition c where c.state = 'POSTED' and c.objections_until < ?
                              and not exists (select 1 from competition_objection o
                                where o.competition_id = c.competition_id and o.state = 'OPEN')""", today), 0, null));
        }
        if (head || marketing) {
            tasks.add(new Waiting(
                    Kind.FILL_GAPS,
                    clients.countWithoutResponsible(marketing ? null : actor.unitId(), today),
                    0,
                    null));
        }
        tasks.removeIf(task -> task.count() + task.forOthers() == 0);
        return tasks;
    }

    /** Parts of plans that are still being drafted, by the last act of each, one entry for each plan. */
    private List<Waiting> parts(Kind kind, List<String> states, String branchId) {
        return sql.list(
                """
                select p.plan_id, count(*) from (
                  select distinct on (a.plan_id, a.branch_id) a.plan_id, a.branch_id, a.state
                  from plan_part_act a join allocation_plan p using (plan_id)
                  where p.state in ('DRAFT', 'RETURNED') and (?::text is null or a.branch_id = ?)
                  order by a.plan_id, a.branch_id, a.act_id desc) p
                where p.state = any (?) group by p.plan_id order by p.plan_id""",
                row -> new Waiting(kind, row.getInt(2), 0, row.getString(1)),
                branchId,
                branchId,
                states.toArray(String[]::new));
    }

    private Waiting bySecond(Kind kind, Actor actor, String maker, String what) {
        return sql.one(
                        "select count(*) filter (where " + maker + " <> ?), count(*) filter (where " + maker
                                + " = ?) from " + what,
                        row -> new Waiting(kind, row.getInt(1), row.getInt(2), null),
                        actor.subject(),
                        actor.subject())
                .orElseThrow();
    }

    private int count(String select, Object argument) {
        return sql.one(select, row -> row.getInt(1), argument).orElseThrow();
    }
}
