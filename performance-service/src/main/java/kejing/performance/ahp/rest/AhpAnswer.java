package kejing.performance.ahp.rest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kejing.chassis.problem.Text;
import kejing.performance.ahp.AhpWeights;
import kejing.performance.ahp.GroupJudgement;
import kejing.performance.ahp.InconsistentPair;
import kejing.performance.trace.Figures;
import kejing.performance.trace.TraceLine;

/**
 * The weights that follow from the judgements, with their trace.
 *
 * @param approvable whether a second person may approve them: consistent, and enough judges
 * @param result of the only judge or of the group; null when no judge is consistent
 * @param warning set when the eigenvector ranks the items differently
 */
public record AhpAnswer(
        boolean approvable,
        boolean enoughJudges,
        Weights result,
        List<Pair> worstPairs,
        List<Judge> judges,
        Text warning,
        List<TraceLine> trace) {

    /** Figures with at most 12 decimals; inside they have 50 digits. */
    public record Weights(
            List<String> rowProducts,
            List<String> weights,
            String lambdaMax,
            String consistencyIndex,
            String randomIndex,
            String consistencyRatio,
            boolean consistent,
            List<String> eigenvector,
            String eigenvalue) {

        static Weights of(AhpWeights weights) {
            return new Weights(
                    Figures.plain(weights.rowProducts()),
                    Figures.plain(weights.weights()),
                    Figures.plain(weights.lambdaMax()),
                    Figures.plain(weights.consistencyIndex()),
                    Figures.plain(weights.randomIndex()),
                    Figures.plain(weights.consistencyRatio()),
                    weights.consistent(),
                    Figures.plain(weights.eigenvector()),
                    Figures.plain(weights.eigenvalue()));
        }
    }

    /** A pair to look at again: what was judged, what the weights say, and the nearest value of the scale. */
    public record Pair(int row, int column, String judged, String implied, String nearest, String factor) {

        static Pair of(InconsistentPair pair) {
            return new Pair(
                    pair.row(),
                    pair.column(),
                    Figures.plain(pair.judged()),
                    Figures.plain(pair.implied()),
                    pair.nearest().toString(),
                    Figures.plain(pair.factor()));
        }
    }

    /** A judge's own result; one that is not accepted is left out of the group. */
    public record Judge(int number, boolean accepted, Weights weights, List<Pair> worstPairs) {}

    static AhpAnswer of(GroupJudgement group) {
        Weights result = group.result() == null ? null : Weights.of(group.result());
        return new AhpAnswer(
                group.approvable(),
                group.enoughJudges(),
                result,
                group.worstPairs().stream().map(Pair::of).toList(),
                group.judges().stream()
                        .map(judge -> new Judge(
                                judge.number(),
                                judge.accepted(),
                                Weights.of(judge.weights()),
                                judge.worstPairs().stream().map(Pair::of).toList()))
                        .toList(),
                warning(group),
                trace(group));
    }

    private static Text warning(GroupJudgement group) {
        return group.result() == null || group.result().eigenvectorRanksAlike()
                ? null
                : Text.of(
                        "特征向量法得出的排序不同，请复核判断",
                        "The eigenvector ranks the items differently; look at the judgements again");
    }

    private static List<TraceLine> trace(GroupJudgement group) {
        List<TraceLine> lines = new ArrayList<>();
        for (GroupJudgement.Judge judge : group.judges()) {
            lines.add(new TraceLine(
                    "AH-04",
                    Text.of(
                            judge.accepted() ? "专家 %d 的一致性比率 CR 小于 0.1，予以采用" : "专家 %d 的一致性比率 CR 不小于 0.1，不予采用，请其调整判断",
                            judge.accepted()
                                    ? "Judge %d has a consistency ratio below 0.1 and counts"
                                    : "Judge %d has a consistency ratio of 0.1 or more and does not count",
                            judge.number()),
                    Figures.plain(judge.weights().consistencyRatio())));
        }
        if (group.result() != null) {
            lines.addAll(steps(group));
        }
        if (!group.enoughJudges()) {
            lines.add(new TraceLine(
                    "SEM-10",
                    Text.of(
                            "采用的专家少于 %d 位，须经豁免方可批准",
                            "Fewer than %d judges count; approval needs a waiver", GroupJudgement.ENOUGH),
                    Long.toString(group.acceptedJudges())));
        }
        return lines;
    }

    private static List<TraceLine> steps(GroupJudgement group) {
        AhpWeights result = group.result();
        List<TraceLine> lines = new ArrayList<>();
        if (group.acceptedJudges() > 1) {
            lines.add(new TraceLine(
                    "SEM-10",
                    Text.of("各专家判断矩阵逐元素取几何平均", "The judges' matrices are joined by element-wise geometric mean"),
                    Long.toString(group.acceptedJudges())));
        }
        for (int i = 0; i < result.weights().size(); i++) {
            BigDecimal product = result.rowProducts().get(i);
            lines.add(new TraceLine(
                    "AH-02",
                    Text.of(
                            "第 %1$d 行各元素乘积 M = %2$s，开 %3$d 次方后归一化得权重",
                            "Row %1$d: the product M = %2$s, its root of degree %3$d, normalised, is the weight",
                            i + 1,
                            Figures.plain(product),
                            result.weights().size()),
                    Figures.plain(result.weights().get(i))));
        }
        lines.add(new TraceLine(
                "AH-03",
                Text.of("最大特征根 λmax = (1/n)·Σ(AW)i/Wi", "λmax = (1/n)·Σ(AW)i/Wi"),
                Figures.plain(result.lambdaMax())));
        lines.add(new TraceLine(
                "AH-04",
                Text.of("一致性指标 CI = (λmax − n)/(n − 1)", "Consistency index CI = (λmax − n)/(n − 1)"),
                Figures.plain(result.consistencyIndex())));
        lines.add(new TraceLine(
                "AH-04",
                Text.of(
                        "一致性比率 CR = CI/RI，RI = %s，须小于 0.1",
                        "Consistency ratio CR = CI/RI with RI = %s; must be below 0.1",
                        Figures.plain(result.randomIndex())),
                Figures.plain(result.consistencyRatio())));
        return lines;
    }
}
