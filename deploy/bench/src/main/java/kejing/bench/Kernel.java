package kejing.bench;

import kejing.grading.ranking.RankKernel;

/** The product's kernel over plain columns: keys, order, ranks and tiers. */
final class Kernel {
    private static final int WRITTEN_BITS = 13;
    private static final int ADAPTABILITY_BITS = 11;
    private static final int INTERVIEW_BITS = 12;

    private Kernel() {}

    /** @param tiers 0 senior, 1 intermediate, 2 junior, by place in the order */
    record Ranked(int[] candidates, int[] ranks, byte[] tiers) {}

    static Ranked rank(Exam exam, int passLine, int seniors, int intermediates) {
        int[] qualified = new int[exam.rows()];
        long[] packed = new long[exam.rows()];
        int n = 0;
        for (int i = 0; i < exam.rows(); i++) {
            int total = exam.total(i);
            if (total >= passLine) {
                qualified[n] = i;
                packed[n++] = ((((long) total << WRITTEN_BITS | exam.written()[i]) << ADAPTABILITY_BITS
                                        | exam.adaptability()[i])
                                << INTERVIEW_BITS)
                        | exam.interview()[i];
            }
        }
        long[] keys = java.util.Arrays.copyOf(packed, n);
        int[] order = RankKernel.bestFirst(keys);
        int[] ranks = RankKernel.ranks(keys, order);
        byte[] tiers = new byte[n];
        for (int i = 0; i < n; i++) {
            tiers[i] = (byte) (ranks[i] <= seniors ? 0 : ranks[i] <= intermediates ? 1 : 2);
            order[i] = qualified[order[i]];
        }
        return new Ranked(order, ranks, tiers);
    }
}
