package kejing.portfolio.competition;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;

/**
 * Parameters of competitions, a versioned scheme.
 *
 * @param criteria what applicants are judged by; the weights sum to 100
 * @param fewestMembers how many members of a panel must sit, odd and at least 3
 * @param shortestWindowDays how many days applications are taken at least, first and last included
 * @param objectionWorkingDays for how many working days the approved result is posted for objections before it takes effect
 *     (A-22, G-11); 0: it takes effect with the approval
 * @param excludesBranchHeadsConcerned whether the head of a branch of the clients or of an applicant stays out of the panel
 */
public record CompetitionScheme(
        List<CompetitionCriterion> criteria,
        int fewestMembers,
        int shortestWindowDays,
        int objectionWorkingDays,
        boolean excludesBranchHeadsConcerned) {

    public static final String KIND = "competition";

    /** One criterion, scored from 0 to 100. @param weight in percent of the total */
    public record CompetitionCriterion(String code, String zh, String en, BigDecimal weight, CriterionSource source) {}

    /** Where the points of a criterion come from. */
    public enum CriterionSource {
        /** Total of the latest exam, 0 to 100. */
        EXAM_TOTAL,
        /** What is free of the capacity of A-14, in percent. */
        FREE_CAPACITY,
        /** Mean of the members' points. */
        PANEL
    }

    public CompetitionScheme {
        criteria = List.copyOf(criteria);
        BigDecimal sum = criteria.stream().map(CompetitionCriterion::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        require(sum.compareTo(BigDecimal.valueOf(100)) == 0, "criteria");
        require(
                criteria.stream().allMatch(criterion -> criterion.weight().signum() > 0)
                        && criteria.stream()
                                        .map(CompetitionCriterion::code)
                                        .distinct()
                                        .count()
                                == criteria.size(),
                "criteria");
        require(fewestMembers >= 3 && fewestMembers % 2 == 1, "fewestMembers");
        require(shortestWindowDays >= 1, "shortestWindowDays");
        require(objectionWorkingDays >= 0 && objectionWorkingDays <= 60, "objectionWorkingDays");
    }

    /** Codes of the criteria that members score, in their order. */
    public List<String> scoredByPanel() {
        return criteria.stream()
                .filter(criterion -> criterion.source() == CriterionSource.PANEL)
                .map(CompetitionCriterion::code)
                .collect(Collectors.toList());
    }

    private static void require(boolean holds, String parameter) {
        if (!holds) {
            throw Problem.rule(
                    "competition-scheme",
                    Text.of(
                            "竞聘方案参数 %s 不在允许范围内（权重合计须为 100，评审人数须为不少于 3 的奇数，公示不超过 60 个工作日），请改正后重报。",
                            "Parameter %s of the competition scheme is out of range (weights sum to 100, an odd panel of at least 3, at most 60 working days of objections). Correct and resubmit.",
                            parameter));
        }
    }
}
