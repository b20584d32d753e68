package kejing.grading.ladder.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kejing.chassis.scheme.Scheme;
import kejing.grading.ladder.EvaluationRules;
import kejing.grading.ladder.Ladder;
import kejing.grading.ladder.LadderLevel;
import kejing.grading.ladder.LadderRules;
import kejing.grading.ladder.ManagerType;
import kejing.grading.ladder.OutsideLevel;
import kejing.grading.ladder.Position;
import kejing.grading.ladder.Unqualified;
import kejing.grading.qualification.Tier;

/**
 * The ladder in force on a day.
 *
 * @param levels lowest first, with their names and grades
 * @param positions lowest first
 * @param ceilings the highest level of each qualification
 */
public record LadderView(
        String schemeId,
        String title,
        String source,
        LocalDate effectiveFrom,
        List<LadderLevel> levels,
        List<Position> positions,
        List<OutsideLevel> outside,
        List<ManagerType> types,
        Map<Tier, String> ceilings,
        Unqualified unqualified,
        EvaluationRules evaluation,
        Map<String, EvaluationRules> branchEvaluation) {

    static LadderView of(Scheme<LadderRules> scheme) {
        var rules = scheme.parameters();
        return new LadderView(
                scheme.schemeId(),
                scheme.title(),
                scheme.source(),
                scheme.effectiveFrom(),
                rules.levels(),
                Ladder.of(rules).positions(),
                rules.outside(),
                rules.types(),
                rules.ceilings(),
                rules.unqualified(),
                rules.evaluation(),
                rules.branchEvaluation());
    }
}
