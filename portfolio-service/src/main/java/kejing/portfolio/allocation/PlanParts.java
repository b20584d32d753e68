package kejing.portfolio.allocation;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kejing.chassis.sql.Sql;
import kejing.portfolio.allocation.PlanPart.PartAct;

/** The parts of plans that were opened to the branches, with their course. Acts are only added. */
@ApplicationScoped
public class PlanParts {

    private final Sql sql;

    PlanParts(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    private record Row(String branchId, PartAct act) {}

    private record Lines(int clients, int changed, String hash) {}

    /** Ordered by branch id; empty for a plan that was not opened. @param branchId null for all */
    public List<PlanPart> ofPlan(String planId, String branchId) {
        Map<String, List<PartAct>> courses = new TreeMap<>();
        sql.list(
                        """
                        select branch_id, state, acted_by, acted_by_staff, acted_at, note from plan_part_act
                        where plan_id = ? and (?::text is null or branch_id = ?) order by act_id""",
                        row -> new Row(
                                row.getString(1),
                                new PartAct(
                                        PlanPart.State.valueOf(row.getString(2)),
                                        row.getString(3),
                                        row.getString(4),
                                        row.getTimestamp(5).toInstant(),
                                        row.getString(6))),
                        planId,
                        branchId,
                        branchId)
                .forEach(row -> courses.computeIfAbsent(row.branchId(), id -> new ArrayList<>())
                        .add(row.act()));
        Map<String, Lines> lines = courses.isEmpty() ? Map.of() : linesOf(planId, branchId);
        List<PlanPart> parts = new ArrayList<>();
        courses.forEach((id, course) -> {
            Lines own = lines.get(id);
            parts.add(new PlanPart(planId, id, own.clients(), own.changed(), own.hash(), List.copyOf(course)));
        });
        return parts;
    }

    public Optional<PlanPart> find(String planId, String branchId) {
        return ofPlan(planId, branchId).stream().findFirst();
    }

    /** Whether the plan was ever opened to the branch. */
    boolean isOpenTo(String planId, String branchId) {
        return sql.one(
                        "select 1 from plan_part_act where plan_id = ? and branch_id = ? limit 1",
                        row -> 1,
                        planId,
                        branchId)
                .isPresent();
    }

    /** Branches that have clients in the plan, ordered. */
    List<String> branchesOf(String planId) {
        return sql.list(
                "select distinct branch_id from allocation_line where plan_id = ? order by 1",
                row -> row.getString(1),
                planId);
    }

    void add(String planId, String branchId, PartAct act) {
        sql.update(
                """
                insert into plan_part_act (plan_id, branch_id, state, acted_by, acted_by_staff, acted_at, note)
                values (?, ?, ?, ?, ?, ?, ?)""",
                planId,
                branchId,
                act.state().name(),
                act.by(),
                act.byStaff(),
                Timestamp.from(act.at()),
                act.note());
    }

    private Map<String, Lines> linesOf(String planId, String branchId) {
        Map<String, Lines> lines = new TreeMap<>();
        sql.list(
                """
                select branch_id, count(*), count(proposed),
                  encode(sha256(convert_to(string_agg(client_id || holders::text, ';' order by client_id), 'UTF8')), 'hex')
                from allocation_line where plan_id = ? and (?::text is null or branch_id = ?) group by branch_id""",
                row -> lines.put(row.getString(1), new Lines(row.getInt(2), row.getInt(3), row.getString(4))),
                planId,
                branchId,
                branchId);
        return lines;
    }
}
