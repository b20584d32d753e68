package kejing.portfolio.competition;

import java.math.BigDecimal;
import java.util.List;

/**
 * How an applicant stands.
 *
 * @param total 0 to 100, two decimals
 * @param examRank null without an exam, which goes last
 * @param place 1 is first; equal totals with equal exam ranks share a place
 * @param tieByExam whether somebody has the same total, so that the exam rank decided the place
 */
public record Standing(
        String staffId,
        BigDecimal total,
        int place,
        Integer examRank,
        boolean tieByExam,
        List<CriterionPoints> criteria) {

    /**
     * @param points 0 to 100, two decimals
     * @param contribution what it adds to the total, four decimals, unrounded
     * @param marks how many members' marks are in it; 0 where the points are from the record
     */
    public record CriterionPoints(
            String code, BigDecimal weight, BigDecimal points, BigDecimal contribution, int marks) {}
}
