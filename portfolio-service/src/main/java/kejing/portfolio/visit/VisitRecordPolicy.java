package kejing.portfolio.visit;

import java.time.LocalDate;
import java.util.List;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;

/** What a record of a visit must have before it is taken (W-01, A-18). */
public final class VisitRecordPolicy {

    /** Least number of distinct relationship managers who market a loan. */
    public static final int MANAGERS_TO_MARKET_A_LOAN = 2;

    private final VisitRules rules;

    public VisitRecordPolicy(VisitRules rules) {
        this.rules = rules;
    }

    /** @throws Problem 422 that names what is missing */
    public void check(Visit visit, LocalDate today) {
        if (visit.visitedOn().isAfter(today)) {
            throw Problem.rule(
                    "visit-in-future",
                    Text.of(
                            "走访日期 %s 晚于今天 %s，走访之后再登记。",
                            "The visit of %s is after today, %s. Record it once it is made.",
                            visit.visitedOn(),
                            today));
        }
        if (visit.purpose() == Visit.Purpose.LOAN_MARKETING
                && visit.visitors().stream().distinct().count() < MANAGERS_TO_MARKET_A_LOAN) {
            throw Problem.rule(
                    "two-managers-needed",
                    Text.of(
                            "贷款营销须两名客户经理共同参加，请填写同行的客户经理。",
                            "Two relationship managers market a loan together. Name the colleague who went along."));
        }
        List<String> missing = rules.checklist().stream()
                .filter(VisitRules.Item::required)
                .map(VisitRules.Item::key)
                .filter(key -> visit.findings().getOrDefault(key, "").isBlank())
                .toList();
        if (!missing.isEmpty()) {
            throw Problem.rule(
                            "checklist-incomplete",
                            Text.of(
                                    "走访调查表还有 %d 项必填内容未填写。",
                                    "%d required items of the checklist are not filled in.", missing.size()))
                    .with("missing", missing);
        }
        List<String> keys = rules.checklist().stream().map(VisitRules.Item::key).toList();
        visit.findings().keySet().stream()
                .filter(key -> !keys.contains(key))
                .findFirst()
                .ifPresent(key -> {
                    throw Problem.rule(
                            "checklist-item-unknown",
                            Text.of("走访调查表没有“%s”这一项。", "The checklist has no item \"%s\".", key));
                });
        if (visit.nextOn() != null
                && (visit.nextStep() == null || !visit.nextOn().isAfter(visit.visitedOn()))) {
            throw Problem.rule(
                    "next-step",
                    Text.of(
                            "下一步须写明事项，日期须晚于走访日期 %s。",
                            "A next step says what, and its day is after the visit of %s.", visit.visitedOn()));
        }
    }
}
