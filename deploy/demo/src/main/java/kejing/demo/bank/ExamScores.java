package kejing.demo.bank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Invents the scores from the verdicts that a year needs: about 60 of 66 reach 75.00, one of them exactly, one misses
 * it by a hundredth, one stays away from the interview; rank 20 and 21 share a total that the written part decides; two
 * candidates are equal in everything. At most one candidate a branch fails, so every branch keeps enough qualified.
 */
final class ExamScores {
    private static final int PASS = 7500;
    /** The most that written and interview give in this bank together. */
    private static final int MARKED_CAP = 7900;

    private final List<Career> careers;
    private final SplitMix64 dice;
    private final ExamScore[] scores;
    private final List<Integer> waiting = new ArrayList<>();

    private ExamScores(List<Career> careers, SplitMix64 dice) {
        this.careers = careers;
        this.dice = dice;
        this.scores = new ExamScore[careers.size()];
    }

    static List<ExamScore> of(List<Career> careers, SplitMix64 dice) {
        return new ExamScores(careers, dice).invent();
    }

    private List<ExamScore> invent() {
        List<Integer> order = new ArrayList<>();
        for (int c = 0; c < careers.size(); c++) {
            order.add(c);
        }
        dice.shuffle(order);
        fail(order);
        for (int c : order) {
            if (scores[c] == null) {
                waiting.add(c);
            }
        }
        List<Integer> totals = passingTotals(waiting.size());
        int[] twins = twins(totals);
        for (int i = 0; i < totals.size(); i++) {
            if (twins.length == 2 && i == twins[1] + 1) {
                continue; // the twin of the one before was marked with him
            }
            mark(i, totals.get(i), twins);
        }
        return List.of(scores);
    }

    /** The unlucky ones, each of another branch: an absent one, one at 74.99 and three to five well below. */
    private void fail(List<Integer> order) {
        int failing = dice.between(5, 7);
        Set<String> hit = new HashSet<>();
        for (int c : order) {
            if (hit.size() == failing) {
                return;
            }
            if (hit.add(Organisation.branchOfCandidate(c))) {
                scores[c] = switch (hit.size()) {
                    case 1 -> ExamScore.absentFromInterview(Organisation.candidateId(c), dice.between(3000, 4200));
                    case 2 -> split(c, PASS - 1);
                    default -> split(c, dice.between(6200, 7350));
                };
            }
        }
    }

    /** Descending totals; the last is exactly 75.00 and rank 20 shares its total with rank 21. */
    private List<Integer> passingTotals(int count) {
        List<Integer> totals = new ArrayList<>();
        while (totals.size() < count - 1) {
            int total = (int) StrictMath.rint(8180 + 470 * dice.gaussian());
            if (total > PASS + 20 && total < 9450 && !totals.contains(total)) {
                totals.add(total);
            }
        }
        totals.add(PASS);
        totals.sort(Comparator.reverseOrder());
        keepReachable(totals);
        totals.set(19, totals.get(20));
        totals.set(8, totals.get(9));
        return totals;
    }

    /** The k-th best total must be open to k candidates, whatever their experience. */
    private void keepReachable(List<Integer> totals) {
        List<Integer> caps = waiting.stream()
                .map(c -> experience(c) + MARKED_CAP)
                .sorted(Comparator.reverseOrder())
                .toList();
        for (int k = 0; k < totals.size(); k++) {
            int belowTheOneBefore = k == 0 ? Integer.MAX_VALUE : totals.get(k - 1) - 1;
            totals.set(k, StrictMath.min(totals.get(k), StrictMath.min(belowTheOneBefore, caps.get(k))));
        }
    }

    /** Position of a total for two candidates of equal experience, and where to take it: {experience, position}. */
    private int[] twins(List<Integer> totals) {
        List<Integer> leastNeeded = waiting.stream()
                .sorted(Comparator.comparingInt(this::experience))
                .toList();
        for (int position = 29; position < totals.size() - 2; position++) {
            for (int c : leastNeeded) {
                int experience = experience(c);
                long equals = waiting.stream()
                        .filter(o -> experience(o) == experience)
                        .count();
                if (equals >= 2 && equals <= 4 && totals.get(position) - experience <= MARKED_CAP) {
                    totals.set(position, totals.get(position + 1));
                    return new int[] {experience, position};
                }
            }
        }
        return new int[0];
    }

    private void mark(int position, int total, int[] twins) {
        if (twins.length == 2 && position == twins[1]) {
            List<Integer> pair = waiting.stream()
                    .filter(c -> experience(c) == twins[0])
                    .limit(2)
                    .toList();
            if (pair.size() == 2) {
                ExamScore first = split(pair.get(0), total);
                scores[pair.get(0)] = first;
                scores[pair.get(1)] = new ExamScore(
                        Organisation.candidateId(pair.get(1)),
                        first.written(),
                        true,
                        first.conduct(),
                        first.expression(),
                        first.adaptability());
                waiting.removeAll(pair);
                return;
            }
        }
        int chosen = pick(total, position, twins);
        scores[chosen] = split(chosen, StrictMath.min(total, experience(chosen) + MARKED_CAP));
        waiting.remove(Integer.valueOf(chosen));
    }

    /** Anyone whose experience allows the total; the twins wait for their own. */
    private int pick(int total, int position, int[] twins) {
        boolean twinsWait = twins.length == 2 && position < twins[1];
        List<Integer> able = waiting.stream()
                .filter(c -> experience(c) + MARKED_CAP >= total)
                .filter(c -> !twinsWait || experience(c) != twins[0])
                .toList();
        if (able.isEmpty()) {
            return waiting.stream()
                    .filter(c -> !twinsWait || experience(c) != twins[0])
                    .max(Comparator.comparingInt(this::experience))
                    .orElse(waiting.getFirst());
        }
        return dice.oneOf(able);
    }

    /** Divides what experience leaves of a total among written (steps of 0.50), conduct, expression, adaptability. */
    private ExamScore split(int candidate, int total) {
        int marked = total - experience(candidate);
        int aim = marked * 5 / 8 + (int) StrictMath.rint(150 * dice.gaussian());
        int lowest = StrictMath.max(0, marked - 2980);
        int written = StrictMath.clamp(aim / 50 * 50, (lowest + 49) / 50 * 50, 4950);
        int interview = marked - written;
        int adaptability = StrictMath.clamp(
                interview * 2 / 3 + dice.between(-40, 40),
                StrictMath.max(0, interview - 2 * ExamScore.MANNER_CAP),
                StrictMath.min(interview, ExamScore.ADAPTABILITY_CAP));
        int manner = interview - adaptability;
        int conduct = StrictMath.clamp(
                manner / 2 + dice.between(-30, 30),
                StrictMath.max(0, manner - ExamScore.MANNER_CAP),
                StrictMath.min(manner, ExamScore.MANNER_CAP));
        return new ExamScore(
                Organisation.candidateId(candidate), written, true, conduct, manner - conduct, adaptability);
    }

    private int experience(int candidate) {
        return careers.get(candidate).expectedPointsHundredths();
    }
}
