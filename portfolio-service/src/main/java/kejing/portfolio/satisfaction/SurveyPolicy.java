package kejing.portfolio.satisfaction;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kejing.chassis.identity.Actor;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;

/** How forms become a score (S-07), and who keeps away from them (K-03). */
public final class SurveyPolicy {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private SurveyPolicy() {}

    /** A form's answers added up; {@code valid} unless too much of it is unanswered. */
    public record Counted(int points, int answered, boolean valid) {

        /** 0 to 100 against the highest answers, unrounded. */
        BigDecimal score(int highest) {
            return HUNDRED.multiply(BigDecimal.valueOf(points))
                    .divide(BigDecimal.valueOf((long) highest * answered), MathContext.DECIMAL128);
        }
    }

    /**
     * @param answers by question; a question without an entry is unanswered
     * @throws Problem 422 for a question that is not asked or an answer out of range
     */
    public static Counted count(Map<String, Integer> answers, SurveyScheme scheme) {
        List<String> asked = scheme.questions().stream()
                .map(SurveyScheme.SurveyQuestion::code)
                .toList();
        answers.forEach((question, answer) -> {
            if (!asked.contains(question) || answer == null || answer < 1 || answer > scheme.highest()) {
                throw Problem.rule(
                        "survey-answer",
                        Text.of(
                                "“%s”的答案应在 1 至 %d 之间，且为问卷中的题目",
                                "\"%s\" must be a question of the form, answered 1 to %d", question, scheme.highest()));
            }
        });
        BigDecimal unanswered = BigDecimal.valueOf(asked.size() - answers.size());
        BigDecimal allowed = scheme.unansweredShare().multiply(BigDecimal.valueOf(asked.size()));
        return new Counted(
                answers.values().stream().mapToInt(Integer::intValue).sum(),
                answers.size(),
                !answers.isEmpty() && unanswered.compareTo(allowed) <= 0);
    }

    /** The mean of the valid forms in points of 100, rounded HALF_UP to 2 decimals; empty with too few of them. */
    public static Optional<BigDecimal> score(List<Counted> forms, SurveyScheme scheme) {
        List<BigDecimal> scores = forms.stream()
                .filter(Counted::valid)
                .map(form -> form.score(scheme.highest()))
                .toList();
        if (scores.size() < scheme.fewestForms()) {
            return Optional.empty();
        }
        return Optional.of(scores.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(scores.size()), MathContext.DECIMAL128)
                .setScale(2, RoundingMode.HALF_UP));
    }

    /** @throws Problem 403 if the actor is the manager asked about, or works in the same unit (K-03) */
    public static void requireIndependent(Actor actor, String staffId, String staffUnit) {
        if (actor.personId().equals(staffId) || actor.unitId().equals(staffUnit)) {
            throw Problem.forbidden(
                    "independent-channel",
                    Text.of(
                            "问卷须由独立渠道录入：被评客户经理及其所在机构人员不得经手",
                            "Forms take an independent channel: nobody of the manager's own unit enters them"));
        }
    }
}
