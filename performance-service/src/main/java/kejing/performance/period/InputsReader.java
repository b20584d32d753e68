package kejing.performance.period;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kejing.performance.costpool.CostPools;
import kejing.performance.fact.Facts;
import kejing.performance.profitability.ProfitInputs;
import kejing.performance.responsibility.Responsibilities;
import kejing.performance.satisfaction.ClientSatisfaction;
import kejing.performance.staff.Staff;
import kejing.performance.staff.StaffMember;
import kejing.performance.target.Targets;

/** Reads everything that a period is computed from; meant to be called while imports are held off. */
@ApplicationScoped
class InputsReader {

    private final Facts facts;
    private final CostPools costPools;
    private final Responsibilities responsibilities;
    private final Staff staff;
    private final Targets targets;
    private final ClientSatisfaction satisfaction;

    InputsReader(
            Facts facts,
            CostPools costPools,
            Responsibilities responsibilities,
            Staff staff,
            Targets targets,
            ClientSatisfaction satisfaction) {
        this.facts = facts;
        this.costPools = costPools;
        this.responsibilities = responsibilities;
        this.staff = staff;
        this.targets = targets;
        this.satisfaction = satisfaction;
    }

    PeriodInputs of(Period period) {
        Map<String, StaffMember> members = staff.byId(period.to().minusDays(1));
        Map<String, String> branches = new TreeMap<>();
        members.forEach((staffId, member) -> branches.put(staffId, member.branchId()));
        Responsibilities.Ledgers ledgers = responsibilities.ledgers();
        List<YearMonth> months = period.span().months();
        return new PeriodInputs(
                new ProfitInputs(
                        facts.columns(months.getFirst(), months.size(), ledgers.ofClients(), ledgers.ofAccounts()),
                        ledgers.columns(),
                        costPools.between(period.from(), period.to()),
                        branches),
                targets.ofPeriod(period.periodId()),
                ClientSatisfaction.inPlaceOfDelivered(
                        satisfaction.within(period.from(), period.to()), targets.indicatorValues(period.periodId())),
                members);
    }
}
