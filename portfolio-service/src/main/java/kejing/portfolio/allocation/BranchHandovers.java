package kejing.portfolio.allocation;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import kejing.chassis.sql.Sql;

/** Which branches have handed over under which plan. */
@ApplicationScoped
public class BranchHandovers {

    private final Sql sql;

    BranchHandovers(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** Ordered by branch id. */
    public List<BranchHandover> ofPlan(String planId) {
        return sql.list(
                """
                select plan_id, branch_id, clients, completed_by, completed_at from branch_handover
                where plan_id = ? order by branch_id""",
                row -> {
                    Timestamp completedAt = row.getTimestamp(5);
                    return new BranchHandover(
                            row.getString(1),
                            row.getString(2),
                            row.getInt(3),
                            row.getString(4),
                            completedAt == null ? null : completedAt.toInstant());
                },
                planId);
    }

    /** Asks for a handover of every branch that has clients in the plan. */
    void openFor(String planId) {
        sql.update("""
                insert into branch_handover (plan_id, branch_id, clients)
                select plan_id, branch_id, count(*) from allocation_line where plan_id = ? group by plan_id, branch_id""", planId);
    }

    void complete(String planId, String branchId, String by, Instant at) {
        sql.update(
                "update branch_handover set completed_by = ?, completed_at = ? where plan_id = ? and branch_id = ?",
                by,
                Timestamp.from(at),
                planId,
                branchId);
    }
}
