package kejing.portfolio.visit;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kejing.chassis.sql.Sql;
import kejing.portfolio.deadline.ClientScope;
import kejing.portfolio.deadline.Deadline;
import kejing.portfolio.deadline.DeadlineKind;
import kejing.portfolio.deadline.DeadlineSource;
import kejing.portfolio.sight.Where;

/** Deadlines of visits, and of what was agreed at the last one of each client. */
@ApplicationScoped
public class VisitDeadlines implements DeadlineSource {

    private final VisitDuties duties;
    private final Sql sql;

    VisitDeadlines(VisitDuties duties, AgroalDataSource dataSource) {
        this.duties = duties;
        this.sql = new Sql(dataSource);
    }

    @Override
    public List<Deadline> open(ClientScope clients, LocalDate until) {
        List<Deadline> open = new ArrayList<>(nextSteps(clients, until));
        // What is due lasts until today at least.
        List<VisitState> states = until.isBefore(clients.today())
                ? List.of(VisitState.OVERDUE)
                : List.of(VisitState.OVERDUE, VisitState.DUE);
        for (VisitState state : states) {
            VisitDuties.Criteria criteria =
                    new VisitDuties.Criteria(state, clients.branchId(), clients.staffId(), null);
            duties.page(criteria, clients.actor(), clients.today(), "", Integer.MAX_VALUE)
                    .forEach(row -> open.add(new Deadline(
                            DeadlineKind.VISIT,
                            row.clientId(),
                            null,
                            row.clientId(),
                            row.duty().lastDay())));
        }
        return open;
    }

    /** A next step is done by the next visit. */
    private List<Deadline> nextSteps(ClientScope clients, LocalDate until) {
        Where where = clients.where().and("v.next_on <= ?", until);
        return sql.list(
                """
                select v.visit_id, v.client_id, v.next_on from visit v join client c using (client_id)
                where v.counts and v.next_on is not null and not exists (select 1 from visit later
                  where later.client_id = v.client_id and later.counts and later.visited_on > v.visited_on)
                  and\s""" + where,
                row -> new Deadline(
                        DeadlineKind.NEXT_STEP,
                        row.getString(1),
                        null,
                        row.getString(2),
                        row.getObject(3, LocalDate.class)),
                where.args());
    }
}
