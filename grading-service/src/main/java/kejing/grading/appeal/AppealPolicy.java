package kejing.grading.appeal;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.grading.candidate.Part;
import kejing.grading.ranking.ScoreCorrection;

/** Which appeals there are and what an upheld one corrects (R13). */
public final class AppealPolicy {

    /**
     * What the decider found.
     *
     * @param score the corrected component of a clerical or eligibility appeal, null for the other kinds
     * @param adaptability the adaptability of a corrected interview, null if it stays
     * @param recomputed the written part of everybody who received a defective item, empty for the other kinds
     */
    public record Finding(BigDecimal score, BigDecimal adaptability, Map<String, BigDecimal> recomputed) {}

    /** @throws Problem 422 if this kind is not for this part, or an item is missing or out of place */
    public void requireFits(AppealKind kind, Part part, String item) {
        require(
                kind.fits(part),
                "appeal-kind",
                new Text(
                        "“%s”不适用于%s部分".formatted(kind.label().zh(), part.label().zh()),
                        "a %s is not for the %s part"
                                .formatted(kind.label().en(), part.label().en())));
        require(
                (kind == AppealKind.ITEM) == (item != null && !item.isBlank()),
                "appeal-item",
                Text.of("试题异议须且仅须填写题号", "A challenge of an item, and no other appeal, names the item"));
    }

    /**
     * The corrections of an upheld appeal, empty if nothing changes.
     *
     * @param published the components as they are published now, by staff id; no entry where there is none
     */
    public List<ScoreCorrection> corrections(Appeal appeal, Finding finding, Map<String, BigDecimal> published) {
        var own = published.get(appeal.staffId());
        return switch (appeal.kind()) {
            case CLERICAL, ELIGIBILITY -> {
                onlyScore(finding);
                yield changed(appeal, own, finding.score(), finding.adaptability());
            }
            case REMARK -> {
                none(finding);
                yield changed(appeal, own, reMarked(appeal, own), finding.adaptability());
            }
            case ITEM -> item(appeal, finding, published);
        };
    }

    private static BigDecimal reMarked(Appeal appeal, BigDecimal own) {
        require(
                own != null && appeal.third() != null,
                "third-mark-missing",
                Text.of("须先由独立评分人给出第三次评分", "The independent third mark must be given first"));
        if (appeal.part() == Part.INTERVIEW) {
            return ReMarkPolicy.interview(own, appeal.third().mark());
        }
        require(
                appeal.earlier() != null,
                "earlier-marks-missing",
                Text.of("须先录入前两次评分", "The two earlier marks must be recorded first"));
        return ReMarkPolicy.written(
                own,
                appeal.earlier().first(),
                appeal.earlier().second(),
                appeal.third().mark());
    }

    private static List<ScoreCorrection> item(Appeal appeal, Finding finding, Map<String, BigDecimal> published) {
        require(
                finding.score() == null && finding.adaptability() == null,
                "item-recomputes",
                Text.of(
                        "试题异议须填写全部相关考生重新计算后的笔试成绩",
                        "Give the recomputed written part of everybody instead of one score"));
        require(
                finding.recomputed().containsKey(appeal.staffId()),
                "item-appellant-missing",
                Text.of("重新计算的名单须包括申诉人", "The recomputed candidates must include the appellant"));
        var unknown = new HashSet<>(finding.recomputed().keySet());
        unknown.removeAll(published.keySet());
        require(
                unknown.isEmpty(),
                "item-not-scored",
                Text.of("名单中有人没有笔试成绩", "Somebody in the list has no written score"));
        finding.recomputed()
                .forEach((staffId, score) -> require(
                        score.compareTo(published.get(staffId)) >= 0,
                        "item-never-lowers",
                        Text.of(
                                "%s：作废试题按满分计，成绩不得降低",
                                "%s: a voided item counts full marks and lowers nobody", staffId)));
        return finding.recomputed().entrySet().stream()
                .filter(entry -> entry.getValue().compareTo(published.get(entry.getKey())) != 0)
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> ScoreCorrection.scored(entry.getKey(), Part.WRITTEN, entry.getValue(), null))
                .toList();
    }

    private static List<ScoreCorrection> changed(
            Appeal appeal, BigDecimal own, BigDecimal score, BigDecimal adaptability) {
        require(
                adaptability == null || appeal.part() == Part.INTERVIEW,
                "adaptability-of-interview",
                Text.of("只有面试才有应变能力分", "Only an interview has adaptability"));
        boolean same = own != null && own.compareTo(score) == 0 && adaptability == null;
        return same ? List.of() : List.of(ScoreCorrection.scored(appeal.staffId(), appeal.part(), score, adaptability));
    }

    private static void onlyScore(Finding finding) {
        require(
                finding.score() != null && finding.recomputed().isEmpty(),
                "corrected-score-missing",
                Text.of("须填写更正后的分数，且不得附带其他考生", "Give the corrected score, and nobody else's"));
    }

    private static void none(Finding finding) {
        require(
                finding.score() == null && finding.recomputed().isEmpty(),
                "re-mark-is-computed",
                Text.of("复评结果由系统按三次评分计算，不得直接填写", "The result of a re-mark is computed from the marks; do not give it"));
    }

    private static void require(boolean holds, String slug, Text otherwise) {
        if (!holds) {
            throw Problem.rule(slug, otherwise);
        }
    }
}
