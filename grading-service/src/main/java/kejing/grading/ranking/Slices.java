package kejing.grading.ranking;

import java.util.stream.IntStream;

/** A number of lines in slices of about equal size, which are worked on side by side if there are enough lines. */
record Slices(int lines, int count) {
    private static final int WORTH_SHARING = 1 << 16;

    /** What is done for one slice: its number and the lines {@code [from, to)}; it must not touch what others write. */
    @FunctionalInterface
    interface Work {
        void on(int slice, int from, int to);
    }

    /** One slice if there are too few lines to share. */
    static Slices of(int lines, int count) {
        return new Slices(lines, lines < WORTH_SHARING ? 1 : count);
    }

    void each(Work work) {
        IntStream all = IntStream.range(0, count);
        (count > 1 ? all.parallel() : all).forEach(slice -> work.on(slice, begin(slice), begin(slice + 1)));
    }

    private int begin(int slice) {
        return (int) ((long) lines * slice / count);
    }
}
