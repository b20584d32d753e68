package kejing.portfolio.allocation.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kejing.portfolio.allocation.PlanLine;
import kejing.portfolio.client.ClientTier;
import kejing.portfolio.responsibility.rest.NamedHolder;

/**
 * One client in a plan.
 *
 * @param forcedBy the rule that left no choice, or null
 * @param proposed whom the engine proposed, where people gave the client to somebody else; else empty
 * @param exception rule that a recorded reason excepts the client from, or null
 */
public record LineView(
        String clientId,
        String name,
        String branchId,
        ClientTier tier,
        List<NamedHolder> holders,
        List<NamedHolder> incumbent,
        boolean handover,
        boolean competition,
        String forcedBy,
        List<NamedHolder> proposed,
        String exception) {

    static LineView of(PlanLine line, String clientName, Map<String, String> names) {
        return new LineView(
                line.clientId(),
                clientName,
                line.branchId(),
                line.tier(),
                NamedHolder.of(line.holders(), names),
                NamedHolder.of(line.incumbent(), names),
                line.handover(),
                line.explanation().competition(),
                line.explanation().forcedBy() == null
                        ? null
                        : line.explanation().forcedBy().id(),
                line.proposed() == null ? List.of() : NamedHolder.of(line.proposed(), names),
                line.exception() == null ? null : line.exception().id());
    }

    /** Everybody that the lines name. */
    static List<String> staffOf(List<PlanLine> lines) {
        List<String> staff = new ArrayList<>();
        lines.forEach(line -> {
            staff.addAll(line.holders().staffIds());
            staff.addAll(line.incumbent().staffIds());
            if (line.proposed() != null) {
                staff.addAll(line.proposed().staffIds());
            }
        });
        return staff;
    }
}
