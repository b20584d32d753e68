package kejing.bench;

import java.util.Arrays;
import java.util.stream.IntStream;
import kejing.grading.ranking.RankKernel;

/** The product's kernel over plain columns: keys, order, ranks and tiers. */
final class Kernel {
    private static final int WRITTEN_BITS = 13;
    private static final int ADAPTABILITY_BITS = 11;
    private static final int INTERVIEW_BITS = 12;
    private static final int SLICES = 8;

    private Kernel() {}

    /**
     * All candidates, of whom the first ones are qualified; the others have no rank and no tier.
     *
     * @param candidates best first
     * @param tiers 0 senior, 1 intermediate, 2 junior, by place in the order like the ranks
     */
    record Ranked(int qualified, int[] candidates, int[] ranks, byte[] tiers) {

        /** Rank and tier of every candidate, 0 and 0 for those below the pass line. */
        int[][] byCandidate() {
            int[][] columns = new int[2][candidates.length];
            for (int i = 0; i < qualified; i++) {
                columns[0][candidates[i]] = ranks[i];
                columns[1][candidates[i]] = tiers[i];
            }
            return columns;
        }
    }

    static Ranked rank(Exam exam, int passLine, int seniors, int intermediates) {
        long[] keys = keys(exam, passLine);
        RankKernel.Ranked ranked = RankKernel.rank(keys);
        int[] candidates = ranked.order();
        int[] ranks = ranked.ranks();
        int qualified = candidates.length;
        // Those below the pass line share the last rank, one more than the number of the others.
        if (qualified > 0 && keys[candidates[qualified - 1]] == 0) {
            qualified = ranks[qualified - 1] - 1;
        }
        byte[] tiers = new byte[qualified];
        Arrays.fill(tiers, (byte) 2);
        for (int i = 0; i < qualified && ranks[i] <= intermediates; i++) {
            tiers[i] = (byte) (ranks[i] <= seniors ? 0 : 1);
        }
        return new Ranked(qualified, candidates, ranks, tiers);
    }

    /** Points above the pass line, written, adaptability and interview side by side and 1 more; 0 below the pass line. */
    private static long[] keys(Exam exam, int passLine) {
        int[] total = exam.total();
        int[] written = exam.written();
        int[] adaptability = exam.adaptability();
        int[] interview = exam.interview();
        long[] keys = new long[exam.rows()];
        IntStream.range(0, SLICES).parallel().forEach(slice -> {
            int end = (int) ((long) keys.length * (slice + 1) / SLICES);
            for (int i = (int) ((long) keys.length * slice / SLICES); i < end; i++) {
                long above = total[i] - passLine;
                long key =
                        ((above << WRITTEN_BITS | written[i]) << ADAPTABILITY_BITS | adaptability[i]) << INTERVIEW_BITS
                                | interview[i];
                keys[i] = Math.max(0, key + 1);
            }
        });
        return keys;
    }
}
