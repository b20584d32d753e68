package kejing.portfolio.allocation.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kejing.portfolio.allocation.PlanLine;

/**
 * Who would take clients over, and why.
 *
 * @param placed clients for which there is somebody
 * @param toCompetition large and medium clients that no free manager of the matching grade may take
 * @param extraHandovers clients of other managers that change hands for it: none
 */
public record ReallocationAnswer(
        int clients, int placed, int toCompetition, int extraHandovers, List<ReallocationLine> lines) {

    /** One client. */
    public record ReallocationLine(LineView line, ExplanationView explanation) {}

    static ReallocationAnswer of(
            String planId, List<PlanLine> lines, Map<String, String> clientNames, Map<String, String> names) {
        return new ReallocationAnswer(
                lines.size(),
                (int) lines.stream().filter(line -> !line.holders().isNobody()).count(),
                (int) lines.stream()
                        .filter(line -> line.explanation().competition())
                        .count(),
                0,
                lines.stream()
                        .map(line -> new ReallocationLine(
                                LineView.of(line, clientNames.get(line.clientId()), names),
                                ExplanationView.of(planId, line, names)))
                        .toList());
    }

    static List<String> staffOf(List<PlanLine> lines) {
        List<String> staff = new ArrayList<>();
        lines.forEach(line -> staff.addAll(ExplanationView.staffOf(line)));
        return staff;
    }
}
