package kejing.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kejing.grading.candidate.Candidate;
import kejing.grading.ranking.GradingRules;
import kejing.grading.ranking.RankingBoard;
import kejing.grading.ranking.RankingPolicy;

/**
 * Candidates ranked, tiered and stored by the product's own classes beside a plain COPY of the same rows into the same table,
 * and the ranking kernel beside a window query of DuckDB over the same columns. Rounds of the arms alternate; medians count.
 */
final class RankingBench {
    private static final int STORE_ROUNDS = 3;
    private static final int KERNEL_WARM_UP = 15;
    private static final int KERNEL_ROUNDS = 31;
    private static final int PASS_LINE = 7_500;
    private static final int SENIORS = 20;
    private static final int INTERMEDIATES = 40;

    private final int rows;
    private final Exam exam;

    RankingBench(int rows, long seed) {
        this.rows = rows;
        this.exam = Exam.of(rows, seed);
    }

    /** @return a JSON object: rows, timeVsCopy, kernelRateVsDuckdb, ranksEqual and the seconds behind them */
    String run() throws SQLException, IOException {
        double[] kernel = kernel();
        double[] store = store();
        return String.format(
                Locale.ROOT,
                "{\"rows\":%d,\"timeVsCopy\":%.2f,\"kernelRateVsDuckdb\":%.1f,\"ranksEqual\":true,\"rankAndStoreSeconds\":%.2f,"
                        + "\"copySeconds\":%.2f,\"kernelSeconds\":%.4f,\"duckdbSeconds\":%.4f}",
                rows,
                store[0] / store[1],
                kernel[1] / kernel[0],
                store[0],
                store[1],
                kernel[0],
                kernel[1]);
    }

    private double[] kernel() throws SQLException {
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        try (DuckDb duckDb = new DuckDb(exam, PASS_LINE)) {
            for (int round = 0; round < KERNEL_WARM_UP + KERNEL_ROUNDS; round++) {
                double windowQuery = seconds(() -> duckDb.rank(SENIORS, INTERMEDIATES));
                double ranked = seconds(() -> Kernel.rank(exam, PASS_LINE, SENIORS, INTERMEDIATES));
                if (round >= KERNEL_WARM_UP) {
                    theirs.add(windowQuery);
                    ours.add(ranked);
                }
            }
            requireEqual(duckDb.stored(rows));
        }
        System.out.printf(
                Locale.ROOT,
                "From the columns id, total, written, adaptability and interview of %d candidates to id, rank and tier of those"
                        + " at or above the pass line, in memory, medians of %d rounds after %d to warm up:"
                        + " kernel into arrays %.4f s, DuckDB's rank() window query into a table %.4f s%n",
                rows,
                KERNEL_ROUNDS,
                KERNEL_WARM_UP,
                median(ours),
                median(theirs));
        return new double[] {median(ours), median(theirs)};
    }

    /** @throws IllegalStateException if a candidate has another rank or tier there: a fast wrong answer is none */
    private void requireEqual(int[][] theirs) {
        int[][] ours = Kernel.rank(exam, PASS_LINE, SENIORS, INTERMEDIATES).byCandidate();
        for (int column = 0; column < ours.length; column++) {
            if (!Arrays.equals(ours[column], theirs[column])) {
                throw new IllegalStateException("kernel and DuckDB rank differently, first at candidate "
                        + Arrays.mismatch(ours[column], theirs[column]));
            }
        }
    }

    private double[] store() throws SQLException, IOException {
        List<Candidate> candidates = exam.candidates();
        RankingPolicy policy = new RankingPolicy(rules());
        List<Double> ours = new ArrayList<>();
        List<Double> plain = new ArrayList<>();
        Path root = Path.of(System.getProperty("kejing.root", "."));
        try (Store store = new Store(root, root.resolve("deploy/bench/target/store"))) {
            byte[] copy = null;
            for (int round = 0; round <= STORE_ROUNDS; round++) {
                store.empty();
                double rankedAndStored = seconds(() -> {
                    RankingBoard board = policy.rank(candidates);
                    store.save(board);
                });
                byte[] stored = copy == null ? store.stored() : copy;
                copy = stored;
                store.empty();
                double copied = seconds(() -> store.copy(stored));
                System.out.printf(
                        Locale.ROOT,
                        "Candidates ranked, tiered and stored in PostgreSQL %.2f s, plain COPY of the same rows %.2f s%n",
                        rankedAndStored,
                        copied);
                // The first round warms both up.
                if (round > 0) {
                    ours.add(rankedAndStored);
                    plain.add(copied);
                }
            }
        }
        return new double[] {median(ours), median(plain)};
    }

    /** The rulebook's own scheme, as it ships. */
    private static GradingRules rules() throws IOException {
        try (InputStream scheme = GradingRules.class.getResourceAsStream("/schemes/GRADING-RULEBOOK-1.json")) {
            ObjectMapper json = new ObjectMapper();
            return json.treeToValue(json.readTree(scheme).path("parameters"), GradingRules.class);
        }
    }

    @FunctionalInterface
    private interface Work {
        void run() throws SQLException, IOException;
    }

    private static double seconds(Work work) throws SQLException {
        long begin = System.nanoTime();
        try {
            work.run();
        } catch (IOException e) {
            throw new SQLException(e);
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private static double median(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
