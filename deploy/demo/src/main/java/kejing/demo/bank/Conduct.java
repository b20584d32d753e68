package kejing.demo.bank;

import java.util.ArrayList;
import java.util.List;

/** Invents the scorecard indicators that no ledger yields, in points: customer, process, learning. */
final class Conduct {
    private static final int FULL = 10_000;
    private static final int CAP = 15_000;

    private record Measure(String indicator, int usual, int spread, int best) {}

    private static final List<Measure> MEASURES = List.of(
            new Measure("CLIENT_SATISFACTION", 9000, 500, FULL),
            new Measure("FIRST_PASS", 8600, 700, FULL),
            new Measure("FILE_COMPLETENESS", 9400, 400, FULL),
            new Measure("REVIEW_360", 8700, 450, FULL),
            new Measure("TRAINING_HOURS", 10_200, 1200, CAP),
            new Measure("TRAINING_EXAM", 8500, 800, FULL),
            new Measure("RESEARCH", 7800, 1200, FULL));

    private Conduct() {}

    /** A diligent person is so in everything, more or less. */
    static List<Indicator> of(List<StaffMember> candidates, SplitMix64 dice) {
        List<Indicator> indicators = new ArrayList<>();
        for (StaffMember candidate : candidates) {
            double diligence = dice.gaussian();
            for (Measure measure : MEASURES) {
                double deviation = measure.spread() * (0.6 * diligence + 0.8 * dice.gaussian());
                int hundredths = (int) StrictMath.rint(measure.usual() + deviation);
                indicators.add(new Indicator(
                        candidate.staffId(),
                        measure.indicator(),
                        Fen.text(StrictMath.clamp(hundredths, 3000, measure.best()))));
            }
        }
        return List.copyOf(indicators);
    }
}
