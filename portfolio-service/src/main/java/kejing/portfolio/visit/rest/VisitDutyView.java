package kejing.portfolio.visit.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kejing.chassis.money.Money;
import kejing.portfolio.responsibility.Holders;
import kejing.portfolio.responsibility.rest.NamedHolder;
import kejing.portfolio.visit.VisitCadence;
import kejing.portfolio.visit.VisitDuties;
import kejing.portfolio.visit.VisitState;

/**
 * The duty to visit a client as of today.
 *
 * @param every null without a duty
 * @param lastDay last day of the period to visit in, or when overdue, the day that was missed; null without a duty
 * @param lastVisitedOn null if never
 */
public record VisitDutyView(
        String clientId,
        String name,
        String branchId,
        Money loanBalance,
        VisitCadence every,
        VisitState state,
        LocalDate lastDay,
        LocalDate lastVisitedOn,
        List<NamedHolder> holders) {

    static VisitDutyView of(VisitDuties.Row row, Holders holders, Map<String, String> names) {
        return new VisitDutyView(
                row.clientId(),
                row.name(),
                row.branchId(),
                row.loan(),
                row.duty().every(),
                row.duty().state(),
                row.duty().lastDay(),
                row.lastVisitedOn(),
                NamedHolder.of(holders, names));
    }
}
