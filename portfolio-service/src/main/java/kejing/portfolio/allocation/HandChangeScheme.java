package kejing.portfolio.allocation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;

/**
 * Why people may change a plan by hand, a versioned scheme. A change without one of these reasons is refused.
 *
 * @param reasons in the order in which they are offered, never empty, codes unique
 */
public record HandChangeScheme(List<Reason> reasons) {

    public static final String KIND = "hand-changes";

    /** @param exceptsTerritory whether the reason allows a client outside its branch (A-03: in principle) */
    public record Reason(String code, Text text, boolean exceptsTerritory) {}

    public HandChangeScheme {
        Set<String> codes = new HashSet<>();
        if (reasons.isEmpty()
                || !reasons.stream().allMatch(reason -> !reason.code().isBlank() && codes.add(reason.code()))) {
            throw Problem.rule(
                    "hand-change-scheme",
                    Text.of(
                            "手工调整理由不能为空，代码不得重复，请改正后重报。",
                            "Give at least one reason, each with a code of its own. Correct and resubmit."));
        }
        reasons = List.copyOf(reasons);
    }

    /** @throws Problem 422 with the codes that there are */
    Reason reason(String code) {
        return reasons.stream()
                .filter(reason -> reason.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.rule(
                        "unknown-reason",
                        Text.of(
                                "没有理由代码“%s”，可用的代码：%s。",
                                "There is no reason \"%s\"; choose one of: %s.", code, codes())));
    }

    String codes() {
        return String.join(", ", reasons.stream().map(Reason::code).toList());
    }
}
