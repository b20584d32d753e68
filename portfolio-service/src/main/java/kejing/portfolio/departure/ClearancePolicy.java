package kejing.portfolio.departure;

import java.util.List;
import java.util.Set;
import kejing.chassis.identity.Actor;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.portfolio.checklist.Checklist;
import kejing.portfolio.responsibility.Holdings.Holding;

/**
 * Clear before release (H-04, H-05): no client, no open handover, every mandatory item settled, and somebody else
 * releases.
 */
final class ClearancePolicy {

    private ClearancePolicy() {}

    /** @throws Problem 403 to the leaver; 422 with the number of clients and handovers, or with the open items */
    static void requireClear(
            Departure departure, Holding holding, Checklist checklist, Set<String> ticked, Actor actor) {
        if (departure.staffId().equals(actor.personId())) {
            throw Problem.forbidden(
                    "second-person-needed",
                    Text.of("本人不得为自己办理清退放行，须由他人办理。", "Nobody releases himself; somebody else must."));
        }
        if (holding.clients() > 0 || holding.handovers() > 0) {
            throw Problem.rule(
                            "open-clients",
                            Text.of(
                                    "%s 名下尚有 %d 户客户、%d 份未签完的交接单，须全部交接完毕方可放行。",
                                    "%s still has %d clients and %d handover documents open; hand them over first.",
                                    departure.staffId(),
                                    holding.clients(),
                                    holding.handovers()))
                    .with("clients", holding.clients())
                    .with("handovers", holding.handovers());
        }
        List<Checklist.Item> missing = checklist.missing(true, ticked);
        if (!missing.isEmpty()) {
            throw Problem.rule(
                            "checklist-incomplete",
                            new Text(
                                    "清退清单尚有未办事项：%s。"
                                            .formatted(String.join(
                                                    "、",
                                                    missing.stream()
                                                            .map(Checklist.Item::zh)
                                                            .toList())),
                                    "The clearance has open items: %s."
                                            .formatted(String.join(
                                                    "; ",
                                                    missing.stream()
                                                            .map(Checklist.Item::en)
                                                            .toList()))))
                    .with("items", missing.stream().map(Checklist.Item::code).toList());
        }
    }
}
