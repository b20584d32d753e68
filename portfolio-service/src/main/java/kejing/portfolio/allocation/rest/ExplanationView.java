package kejing.portfolio.allocation.rest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kejing.chassis.problem.Text;
import kejing.portfolio.allocation.LineExplanation;
import kejing.portfolio.allocation.PlanLine;
import kejing.portfolio.allocation.Rule;
import kejing.portfolio.responsibility.rest.NamedHolder;

/**
 * Why a client is with those who hold it: the rule that forced it, or what it costs with them and with the three cheapest
 * others; and who could not take it, by rule. The reasons say the same in words.
 */
public record ExplanationView(
        String planId,
        List<NamedHolder> holders,
        String forcedBy,
        boolean competition,
        CostView held,
        List<AlternativeView> alternatives,
        List<ExclusionView> excluded,
        List<Text> reasons) {

    /** @param difference what the objective would change by, decimal text; below zero it would fall */
    public record AlternativeView(String staffId, String name, CostView cost, String difference) {}

    public record ExclusionView(String rule, Text text, int managers, List<String> staffIds) {}

    public static ExplanationView of(String planId, PlanLine line, Map<String, String> names) {
        LineExplanation explanation = line.explanation();
        BigDecimal held = explanation.held().total();
        return new ExplanationView(
                planId,
                NamedHolder.of(line.holders(), names),
                explanation.forcedBy() == null ? null : explanation.forcedBy().id(),
                explanation.competition(),
                CostView.of(explanation.held()),
                explanation.alternatives().stream()
                        .map(alternative -> new AlternativeView(
                                alternative.staffId(),
                                names.getOrDefault(alternative.staffId(), alternative.staffId()),
                                CostView.of(alternative.cost()),
                                alternative.cost().total().subtract(held).toPlainString()))
                        .toList(),
                explanation.excluded().stream()
                        .map(exclusion -> new ExclusionView(
                                exclusion.rule().id(),
                                exclusion.rule().text(),
                                exclusion.managers(),
                                exclusion.staffIds()))
                        .toList(),
                reasons(line, names));
    }

    /** Everybody whose name the explanation shows. */
    public static List<String> staffOf(PlanLine line) {
        List<String> staff = new ArrayList<>(LineView.staffOf(List.of(line)));
        line.explanation().alternatives().forEach(alternative -> staff.add(alternative.staffId()));
        return staff;
    }

    private static List<Text> reasons(PlanLine line, Map<String, String> names) {
        List<Text> reasons = new ArrayList<>();
        LineExplanation explanation = line.explanation();
        if (line.holders().isNobody()) {
            reasons.add(Text.of("没有符合条件的客户经理可以分管该客户。", "No manager may hold this client under the rules."));
        } else if (explanation.forcedBy() != null) {
            Rule rule = explanation.forcedBy();
            reasons.add(Text.of(
                    "按 %1$s（%2$s）确定，无其他选择。",
                    "Decided by %1$s (%3$s); there was no choice.",
                    rule.id(),
                    rule.text().zh(),
                    rule.text().en()));
        } else {
            reasons.add(chosen(line, names));
        }
        if (explanation.competition()) {
            reasons.add(Text.of(
                    "原分管人不具备资格，按 A-08 在同级客户经理中竞聘。",
                    "Its holder lost eligibility, so it went to competition among the matching grade (A-08)."));
        }
        for (LineExplanation.Exclusion exclusion : explanation.excluded()) {
            reasons.add(Text.of(
                    "按 %1$s（%2$s）排除 %4$d 名客户经理。",
                    "%1$s (%3$s) excludes %4$d managers.",
                    exclusion.rule().id(),
                    exclusion.rule().text().zh(),
                    exclusion.rule().text().en(),
                    exclusion.managers()));
        }
        return reasons;
    }

    private static Text chosen(PlanLine line, Map<String, String> names) {
        LineExplanation explanation = line.explanation();
        BigDecimal held = explanation.held().total();
        if (explanation.alternatives().isEmpty()) {
            return Text.of("只有现分管人一人符合条件。", "Only its holder is eligible.");
        }
        LineExplanation.Alternative next = explanation.alternatives().getFirst();
        String name = names.getOrDefault(next.staffId(), next.staffId());
        BigDecimal difference = next.cost().total().subtract(held);
        if (difference.signum() >= 0) {
            return Text.of(
                    "由现分管人分管对公平指数的影响最小；改由 %s 分管，指数将上升 %s。",
                    "Its holder costs fairness least; with %s the index would rise by %s.",
                    name,
                    difference.toPlainString());
        }
        return Text.of(
                "按最终方案，其他客户不动，改由 %s 分管，指数可下降 %s。",
                "In the finished plan, with all other clients where they are, the index would fall by %2$s with %1$s.",
                name,
                difference.negate().toPlainString());
    }
}
