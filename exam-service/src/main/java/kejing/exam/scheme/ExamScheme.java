package kejing.exam.scheme;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;

/**
 * The parameters of an exam (考试评分方案): caps of the components in points, together 100, and how experience is
 * counted. A plan keeps the version that it was drafted with.
 */
public record ExamScheme(BigDecimal writtenCap, InterviewCaps interview, ExperienceScheme experience) {

    /** The kind of the scheme in the register of schemes. */
    public static final String KIND = "exam";

    private static final BigDecimal FULL_MARKS = new BigDecimal("100");
    private static final int SCALE = 2;

    public ExamScheme {
        Objects.requireNonNull(writtenCap, "writtenCap");
        Objects.requireNonNull(interview, "interview");
        Objects.requireNonNull(experience, "experience");
        BigDecimal total = writtenCap.add(interview.cap()).add(experience.cap());
        if (total.compareTo(FULL_MARKS) != 0) {
            throw Problem.rule(
                    "scheme-caps",
                    Text.of(
                            "笔试、面试、经历三项上限合计应为 100 分，现为 %s 分。",
                            "The caps of written part, interview and experience must add up to 100, they give %s.",
                            total));
        }
        if (interview.sumOfDimensions().compareTo(interview.cap()) != 0) {
            throw Problem.rule(
                    "scheme-caps",
                    Text.of(
                            "面试三个维度上限合计应为 %s 分，现为 %s 分。",
                            "The caps of the interview's dimensions must add up to %s, they give %s.",
                            interview.cap(),
                            interview.sumOfDimensions()));
        }
        if (Stream.of(
                        writtenCap,
                        interview.conduct(),
                        interview.expression(),
                        interview.adaptability(),
                        experience.cap())
                .anyMatch(cap -> cap.signum() < 0 || cap.stripTrailingZeros().scale() > SCALE)) {
            throw Problem.rule(
                    "scheme-caps", new Text("各项上限不得为负，且至多两位小数。", "A cap is not negative and has at most 2 decimals."));
        }
    }
}
