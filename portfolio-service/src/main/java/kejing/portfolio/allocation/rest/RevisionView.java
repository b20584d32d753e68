package kejing.portfolio.allocation.rest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kejing.portfolio.allocation.Loads;
import kejing.portfolio.allocation.PeerGroup;
import kejing.portfolio.allocation.PlanRevision.ManagerChange;
import kejing.portfolio.allocation.PlanRevision.Revised;
import kejing.portfolio.allocation.Resource;

/**
 * What a change by hand makes of a plan; decimal texts. The parts of all managers, handover and territory sum to the
 * difference exactly, which is the objective after minus the objective before, in whole millionths.
 *
 * @param moved clients whose holders change, groups as a whole
 * @param broken rules that the change would break; while there is any, the change is refused
 * @param excepted exceptions that the reason allows
 */
public record RevisionView(
        List<String> moved,
        String objectiveBefore,
        String objectiveAfter,
        String difference,
        String handover,
        String territory,
        int handoversBefore,
        int handoversAfter,
        List<RuleFinding> broken,
        List<RuleFinding> excepted,
        List<RevisedManager> managers,
        List<FairnessView> fairness) {

    /** One who gives or receives. @param difference sum of the parts by resource; @param loads empty where the reader may not see them */
    public record RevisedManager(
            String staffId, String name, PeerGroup group, String difference, List<RevisedLoad> loads) {

        RevisedManager withoutLoads() {
            return new RevisedManager(staffId, name, group, difference, List.of());
        }
    }

    /** @param part of the difference that this resource makes with this manager */
    public record RevisedLoad(Resource resource, String target, String before, String after, String part) {}

    static RevisionView of(Revised revised, Map<String, String> names) {
        return new RevisionView(
                revised.moved(),
                revised.before().objective().toPlainString(),
                revised.after().objective().toPlainString(),
                revised.difference().toPlainString(),
                revised.handover().toPlainString(),
                revised.territory().toPlainString(),
                revised.before().handovers(),
                revised.after().handovers(),
                revised.broken().stream().map(RuleFinding::of).toList(),
                revised.excepted().stream().map(RuleFinding::of).toList(),
                revised.managers().stream()
                        .map(change -> manager(change, names))
                        .toList(),
                revised.fairness().stream().map(FairnessView::of).toList());
    }

    /** Without the loads of anybody but this person: colleagues do not see each other's portfolios. */
    RevisionView withLoadsOnlyOf(String staffId) {
        return new RevisionView(
                moved,
                objectiveBefore,
                objectiveAfter,
                difference,
                handover,
                territory,
                handoversBefore,
                handoversAfter,
                broken,
                excepted,
                managers.stream()
                        .map(one -> one.staffId().equals(staffId) ? one : one.withoutLoads())
                        .toList(),
                fairness);
    }

    static List<String> staffOf(Revised revised) {
        return revised.managers().stream().map(ManagerChange::staffId).toList();
    }

    private static RevisedManager manager(ManagerChange change, Map<String, String> names) {
        List<RevisedLoad> loads = new ArrayList<>();
        for (Resource resource : Resource.values()) {
            loads.add(new RevisedLoad(
                    resource,
                    amount(change.target(), resource),
                    amount(change.before(), resource),
                    amount(change.after(), resource),
                    change.parts().get(resource).toPlainString()));
        }
        return new RevisedManager(
                change.staffId(),
                names.getOrDefault(change.staffId(), change.staffId()),
                change.group(),
                change.parts().values().stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .toPlainString(),
                loads);
    }

    private static String amount(Loads loads, Resource resource) {
        return loads.get(resource).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
