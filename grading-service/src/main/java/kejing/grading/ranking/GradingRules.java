package kejing.grading.ranking;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.grading.candidate.Part;

/**
 * The parameters of a grading scheme (评级方案): everything the bank may change about totals, ranks and tiers.
 *
 * @param written the written part, 50 in the rulebook
 * @param interview the interview, 30 in the rulebook
 * @param experience the experience part, 20 in the rulebook
 * @param adaptabilityCap most points of the interview's adaptability, 20 in the rulebook
 * @param passLine least total that qualifies, inclusive, 75.00 in the rulebook
 * @param tiers the limits of the ranks (Q-07, R10)
 * @param tieKeys what decides between two candidates, in order, beginning with the total (R10)
 * @param validityYears how long a qualification lasts, in years (R16), default 3
 * @param publicityWorkingDays working days that every line must stand in a public notice before approval (R12); 0 if
 *     the bank approves without a notice, else 5 to 60
 * @param committees whether the branch groups and the head-office group must decide before the approval (R15); needs
 *     publicity, because they decide on the hash of the closed notice
 */
public record GradingRules(
        PartRule written,
        PartRule interview,
        PartRule experience,
        BigDecimal adaptabilityCap,
        BigDecimal passLine,
        TierBands tiers,
        List<TieKey> tieKeys,
        int validityYears,
        int publicityWorkingDays,
        boolean committees) {
    public static final int LEAST_PUBLICITY = 5;
    private static final int MOST_PUBLICITY = 60;

    public GradingRules {
        require(
                written != null && interview != null && experience != null && tiers != null && tieKeys != null,
                Text.of("评级方案的各项参数都必须填写", "Every parameter of a grading scheme is needed"));
        tieKeys = List.copyOf(tieKeys);
        require(
                PartRule.points(adaptabilityCap) && adaptabilityCap.compareTo(interview.cap()) <= 0,
                Text.of(
                        "应变能力分值必须大于零且不超过面试分值 %s",
                        "The adaptability cap must be above zero and within the interview's %s",
                        interview.cap().toPlainString()));
        var full = written.cap().add(interview.cap()).add(experience.cap());
        require(
                PartRule.points(passLine) && passLine.compareTo(full) <= 0,
                Text.of(
                        "合格线必须大于零且不超过满分 %s",
                        "The pass line must be above zero and within the full score of %s", full.toPlainString()));
        require(
                !tieKeys.isEmpty()
                        && tieKeys.getFirst() == TieKey.TOTAL
                        && new HashSet<>(tieKeys).size() == tieKeys.size(),
                Text.of("排名依据必须以总分开头，且不得重复", "The keys that decide ranks begin with the total and do not repeat"));
        require(
                validityYears >= 1 && validityYears <= 10,
                Text.of("资格有效期必须为 1 至 10 年，不能是 %d 年", "A qualification lasts 1 to 10 years, not %d", validityYears));
        require(
                publicityWorkingDays == 0
                        || (publicityWorkingDays >= LEAST_PUBLICITY && publicityWorkingDays <= MOST_PUBLICITY),
                Text.of(
                        "公示期应为 0（不要求公示）或 %d 至 %d 个工作日，不能是 %d 个",
                        "Publicity lasts 0 (not required) or %d to %d working days, not %d",
                        LEAST_PUBLICITY,
                        MOST_PUBLICITY,
                        publicityWorkingDays));
        require(
                !committees || publicityWorkingDays > 0,
                Text.of("评审组依据公示结果作出决定，设评审组须先设公示期", "Committees decide on a closed notice, so they need publicity"));
    }

    /** How many working days a notice stands: those of the scheme, at least five where posting is voluntary (R12). */
    public int noticeWorkingDays() {
        return Math.max(publicityWorkingDays, LEAST_PUBLICITY);
    }

    public boolean publicityRequired() {
        return publicityWorkingDays > 0;
    }

    public PartRule part(Part part) {
        return switch (part) {
            case WRITTEN -> written;
            case INTERVIEW -> interview;
            case EXPERIENCE -> experience;
        };
    }

    private static void require(boolean holds, Text otherwise) {
        if (!holds) {
            throw Problem.rule("grading-scheme", otherwise);
        }
    }
}
