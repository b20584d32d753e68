package kejing.performance.ahp;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;

/**
 * One judge's complete reciprocal matrix (判断矩阵) of order 1 to 9: AH-01. A missing or contradictory pair is refused,
 * never completed silently (SEM-10).
 */
public record JudgementMatrix(List<List<ScaleValue>> rows) {

    public JudgementMatrix {
        rows = rows.stream().map(List::copyOf).toList();
        int order = rows.size();
        if (order < 1 || order > RandomIndex.LARGEST_ORDER || rows.stream().anyMatch(row -> row.size() != order)) {
            throw Problem.rule(
                    "ahp-shape",
                    Text.of(
                            "判断矩阵须为 1 至 %d 阶方阵，每行元素个数应等于阶数",
                            "A judgement matrix must be square, of order 1 to %d, every row as long as the order",
                            RandomIndex.LARGEST_ORDER));
        }
        for (int i = 0; i < order; i++) {
            for (int j = i; j < order; j++) {
                if (!rows.get(i).get(j).equals(rows.get(j).get(i).reciprocal())) {
                    throw notReciprocal(i + 1, j + 1);
                }
            }
        }
    }

    /** Reads a matrix of written judgements such as {@code [["1","3"],["1/3","1"]]}. */
    public static JudgementMatrix parse(List<List<String>> written) {
        if (written == null || written.stream().anyMatch(row -> row == null)) {
            throw Problem.rule("ahp-shape", Text.of("判断矩阵缺少整行，请补全", "A row of the judgement matrix is missing"));
        }
        return new JudgementMatrix(written.stream()
                .map(row -> row.stream().map(ScaleValue::parse).toList())
                .toList());
    }

    public int order() {
        return rows.size();
    }

    PositiveMatrix values() {
        List<List<BigDecimal>> values = new ArrayList<>();
        rows.forEach(row -> values.add(row.stream().map(ScaleValue::value).toList()));
        return new PositiveMatrix(values);
    }

    private static Problem notReciprocal(int row, int column) {
        return Problem.rule(
                        "ahp-reciprocal",
                        Text.of(
                                "第 %1$d 行第 %2$d 列与第 %2$d 行第 %1$d 列应互为倒数，主对角线应为 1",
                                "Row %1$d column %2$d and row %2$d column %1$d must be reciprocal, and the diagonal 1",
                                row,
                                column))
                .with("row", row)
                .with("column", column);
    }
}
