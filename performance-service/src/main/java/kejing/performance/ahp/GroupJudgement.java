package kejing.performance.ahp;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;

/**
 * The weights of one judge or of a group (SEM-10): judges with CR ≥ 0.1 are excluded and listed, the others are joined by
 * element-wise geometric mean, and the group's CR must be below 0.1 too. A group needs three accepted judges unless that is
 * waived; a single matrix is not a group.
 *
 * @param judges every judge in the order given
 * @param result the weights; null when no judge is consistent
 * @param worstPairs at most three, filled only when the result, or the only judge, is not consistent
 * @param enoughJudges a single matrix, three accepted judges, or a waiver
 */
public record GroupJudgement(
        List<Judge> judges, AhpWeights result, List<InconsistentPair> worstPairs, boolean enoughJudges) {

    /** Fewer accepted judges than this need a waiver. */
    public static final int ENOUGH = 3;

    /** @param weights of this judge alone; excluded if they are not consistent */
    public record Judge(int number, AhpWeights weights, boolean accepted, List<InconsistentPair> worstPairs) {}

    public static GroupJudgement of(List<JudgementMatrix> matrices, boolean waiver) {
        requireOneOrder(matrices);
        List<Judge> judges = new ArrayList<>();
        List<PositiveMatrix> accepted = new ArrayList<>();
        for (JudgementMatrix matrix : matrices) {
            PositiveMatrix values = matrix.values();
            AhpWeights weights = AhpWeights.of(values);
            boolean taken = weights.consistent();
            judges.add(new Judge(
                    judges.size() + 1,
                    weights,
                    taken,
                    taken ? List.of() : InconsistentPair.worst(values, weights.weights())));
            if (taken) {
                accepted.add(values);
            }
        }
        boolean enough = matrices.size() == 1 || waiver || accepted.size() >= ENOUGH;
        if (accepted.isEmpty()) {
            return new GroupJudgement(judges, null, judges.getFirst().worstPairs(), enough);
        }
        PositiveMatrix joined = accepted.size() == 1 ? accepted.getFirst() : PositiveMatrix.geometricMean(accepted);
        AhpWeights result = AhpWeights.of(joined);
        return new GroupJudgement(
                judges,
                result,
                result.consistent() ? List.of() : InconsistentPair.worst(joined, result.weights()),
                enough);
    }

    /** Whether a second person may approve these weights. */
    public boolean approvable() {
        return enoughJudges && result != null && result.consistent();
    }

    public long acceptedJudges() {
        return judges.stream().filter(Judge::accepted).count();
    }

    /** W_i in the order of the items; empty when no judge is consistent. */
    public List<BigDecimal> weights() {
        return result == null ? List.of() : result.weights();
    }

    private static void requireOneOrder(List<JudgementMatrix> matrices) {
        if (matrices.isEmpty()
                || matrices.stream().map(JudgementMatrix::order).distinct().count() != 1) {
            throw Problem.rule(
                    "ahp-group",
                    Text.of(
                            "请至少提供一个判断矩阵，且所有专家的矩阵阶数应相同",
                            "Give at least one judgement matrix, all judges' matrices of the same order"));
        }
    }
}
