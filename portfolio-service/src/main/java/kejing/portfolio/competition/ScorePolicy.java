package kejing.portfolio.competition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import kejing.portfolio.competition.CompetitionScheme.CompetitionCriterion;
import kejing.portfolio.competition.Standing.CriterionPoints;

/**
 * Totals and places. The points of a criterion are the mean of the members' marks (two decimals, HALF_UP) or the figure of
 * the record; the total is their sum by weight, rounded once (two decimals, HALF_UP). Equal totals: the better exam rank
 * goes first; equal exam ranks share the place.
 */
public final class ScorePolicy {

    private static final Comparator<Standing> ORDER = Comparator.comparing(Standing::total)
            .reversed()
            .thenComparing(Standing::examRank, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Standing::staffId);

    /** A member's mark. @param points 0 to 100 */
    public record Mark(String memberId, String staffId, String criterion, BigDecimal points) {}

    /** @param applicants those who stand, with their facts */
    public List<Standing> standings(CompetitionScheme scheme, List<Applicant> applicants, List<Mark> marks) {
        List<Standing> unplaced = applicants.stream()
                .map(applicant -> unplaced(scheme, applicant, marks))
                .sorted(ORDER)
                .toList();
        List<Standing> placed = new ArrayList<>();
        for (int i = 0; i < unplaced.size(); i++) {
            Standing one = unplaced.get(i);
            boolean shares = i > 0
                    && one.total().compareTo(unplaced.get(i - 1).total()) == 0
                    && Objects.equals(one.examRank(), unplaced.get(i - 1).examRank());
            boolean tie = unplaced.stream()
                    .anyMatch(other -> !other.staffId().equals(one.staffId())
                            && other.total().compareTo(one.total()) == 0);
            int place = shares ? placed.get(i - 1).place() : i + 1;
            placed.add(new Standing(one.staffId(), one.total(), place, one.examRank(), tie, one.criteria()));
        }
        return placed;
    }

    /** Who is first alone; empty if the first place is shared. */
    public static String first(List<Standing> standings) {
        List<Standing> first =
                standings.stream().filter(standing -> standing.place() == 1).toList();
        return first.size() == 1 ? first.getFirst().staffId() : "";
    }

    private static Standing unplaced(CompetitionScheme scheme, Applicant applicant, List<Mark> marks) {
        List<CriterionPoints> criteria = scheme.criteria().stream()
                .map(criterion -> points(criterion, applicant, marks))
                .toList();
        BigDecimal total = criteria.stream()
                .map(CriterionPoints::contribution)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(2, RoundingMode.HALF_UP);
        return new Standing(applicant.staffId(), total, 0, applicant.facts().examRank(), false, criteria);
    }

    private static CriterionPoints points(CompetitionCriterion criterion, Applicant applicant, List<Mark> marks) {
        List<BigDecimal> own = marks.stream()
                .filter(mark -> mark.staffId().equals(applicant.staffId())
                        && mark.criterion().equals(criterion.code()))
                .map(Mark::points)
                .toList();
        BigDecimal points = switch (criterion.source()) {
            case EXAM_TOTAL -> applicant.facts().examTotal();
            case FREE_CAPACITY -> applicant.facts().freeCapacity();
            case PANEL ->
                own.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(Math.max(own.size(), 1)), 2, RoundingMode.HALF_UP);
        };
        return new CriterionPoints(
                criterion.code(),
                criterion.weight(),
                points.setScale(2, RoundingMode.HALF_UP),
                points.multiply(criterion.weight()).movePointLeft(2),
                own.size());
    }
}
