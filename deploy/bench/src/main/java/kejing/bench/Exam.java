package kejing.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import kejing.grading.candidate.Candidate;
import kejing.grading.candidate.Component;
import kejing.grading.candidate.ComponentState;

/**
 * An invented exam of any size, the same for the same seed: points in hundredths, nine in ten at or above the pass line of
 * 75.00 as in the rulebook's bank, written 38 to 50 in steps of a quarter point, adaptability 12 to 20, interview 18 to 30,
 * experience 10 to 20.
 */
record Exam(int[] total, int[] written, int[] adaptability, int[] interview, int[] experience) {

    static Exam of(int rows, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Exam exam = new Exam(new int[rows], new int[rows], new int[rows], new int[rows], new int[rows]);
        for (int i = 0; i < rows; i++) {
            exam.written[i] = 3_800 + 25 * random.nextInt(49);
            exam.adaptability[i] = 1_200 + random.nextInt(801);
            exam.interview[i] = exam.adaptability[i] + 600 + random.nextInt(401);
            exam.experience[i] = 1_000 + 50 * random.nextInt(21);
            exam.total[i] = exam.written[i] + exam.interview[i] + exam.experience[i];
        }
        return exam;
    }

    int rows() {
        return written.length;
    }

    List<Candidate> candidates() {
        List<Candidate> candidates = new ArrayList<>(rows());
        for (int i = 0; i < rows(); i++) {
            candidates.add(new Candidate(
                    "S%08d".formatted(i),
                    "考生" + i,
                    "B%04d".formatted(i % 2_000),
                    scored(written[i]),
                    scored(interview[i]),
                    BigDecimal.valueOf(adaptability[i], 2),
                    scored(experience[i])));
        }
        return candidates;
    }

    private static Component scored(int hundredths) {
        return new Component(ComponentState.SCORED, BigDecimal.valueOf(hundredths, 2));
    }
}
