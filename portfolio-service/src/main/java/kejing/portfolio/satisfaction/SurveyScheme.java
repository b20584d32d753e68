package kejing.portfolio.satisfaction;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;

/**
 * The questionnaire and how it counts.
 *
 * @param highest an answer is 1 to this
 * @param unansweredShare a form with more unanswered questions than this share is invalid, 0 to below 1
 * @param fewestForms with fewer valid forms a manager has no score
 * @param invitedPerManager clients drawn for each manager; 0 invites all
 */
public record SurveyScheme(
        int highest,
        List<SurveyQuestion> questions,
        BigDecimal unansweredShare,
        int fewestForms,
        int invitedPerManager) {

    public static final String KIND = "client-survey";

    /** A question with its words. */
    public record SurveyQuestion(String code, Text title) {}

    public SurveyScheme {
        boolean holds = highest >= 2
                && !questions.isEmpty()
                && new HashSet<>(questions.stream().map(SurveyQuestion::code).toList()).size() == questions.size()
                && unansweredShare.signum() >= 0
                && unansweredShare.compareTo(BigDecimal.ONE) < 0
                && fewestForms >= 1
                && invitedPerManager >= 0;
        if (!holds) {
            throw Problem.rule(
                    "survey-scheme",
                    Text.of(
                            "问卷至少一题且不重复，最高分不低于 2，有效问卷下限不低于 1，未答比例在 0 与 1 之间",
                            "A questionnaire has different questions, a highest answer of 2 or more, at least 1 form and a"
                                    + " share of unanswered questions from 0 to below 1"));
        }
    }
}
