package kejing.bench;

import java.util.Arrays;
import kejing.grading.ranking.RankKernel;

/** The product's kernel over plain columns: order, ranks and tiers. */
final class Kernel {
    private Kernel() {}

    /**
     * All candidates, of whom the first ones are qualified; the others have no rank and no tier.
     *
     * @param order best first
     * @param tiers 0 senior, 1 intermediate, 2 junior, by place in the order
     */
    record Ranked(int qualified, RankKernel.Ranked order, byte[] tiers) {

        /** Rank and tier of every candidate, 0 and 0 for those below the pass line. */
        int[][] byCandidate() {
            int[][] columns = new int[2][order.size()];
            for (int place = 0; place < qualified; place++) {
                columns[0][order.line(place)] = order.rank(place);
                columns[1][order.line(place)] = tiers[place];
            }
            return columns;
        }
    }

    static Ranked rank(Exam exam, int passLine, int seniors, int intermediates) {
        int[] total = exam.total();
        RankKernel.Ranked order = RankKernel.rank(total, exam.written(), exam.adaptability(), exam.interview());
        int qualified = qualified(order, total, passLine);
        byte[] tiers = new byte[qualified];
        Arrays.fill(tiers, (byte) 2);
        for (int place = 0; place < qualified && order.rank(place) <= intermediates; place++) {
            tiers[place] = (byte) (order.rank(place) <= seniors ? 0 : 1);
        }
        return new Ranked(qualified, order, tiers);
    }

    /** How many stand before the first one below the pass line: the total decides first. */
    private static int qualified(RankKernel.Ranked order, int[] total, int passLine) {
        int low = 0;
        int high = order.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (total[order.line(middle)] >= passLine) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
