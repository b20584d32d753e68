package kejing.performance.profitability.rest;

import java.util.ArrayList;
import java.util.List;
import kejing.chassis.money.Money;
import kejing.chassis.problem.Text;
import kejing.performance.profitability.ClassProfit;
import kejing.performance.profitability.ClassStatement;
import kejing.performance.profitability.Decay;
import kejing.performance.trace.Figures;
import kejing.performance.trace.TraceLine;

/**
 * The RORAC that follows, with its trace.
 *
 * @param rorac Σ of the classes
 * @param unweighted the same without decay
 * @param decayEffect rorac − unweighted, never positive
 */
public record RoracAnswer(
        String schemeId,
        List<ClassStatement> classes,
        Money rorac,
        Money unweighted,
        Money decayEffect,
        List<TraceLine> trace) {

    static RoracAnswer of(String schemeId, Decay decay, List<ClassProfit> classes, List<TraceLine> before) {
        Money rorac = classes.stream().map(ClassProfit::rorac).reduce(Money.ZERO, Money::plus);
        Money retained = classes.stream().map(ClassProfit::retained).reduce(Money.ZERO, Money::plus);
        List<TraceLine> trace = new ArrayList<>(before);
        classes.forEach(one -> trace.addAll(steps(one, decay)));
        trace.add(
                new TraceLine("P-12", Text.of("各业务类别合计，即 RORAC", "All classes together are RORAC"), rorac.toString()));
        return new RoracAnswer(
                schemeId,
                classes.stream().map(ClassStatement::of).toList(),
                rorac,
                rorac.plus(retained),
                retained.negate(),
                trace);
    }

    private static List<TraceLine> steps(ClassProfit profit, Decay decay) {
        String zh = profit.businessClass().title().zh();
        String en = profit.businessClass().title().en();
        List<TraceLine> lines = new ArrayList<>();
        lines.add(new TraceLine(
                "P-08",
                Text.of(zh + "存量：E − (Cd + Cm + Cf + Cr) − T", "Stock of " + en + ": E − (Cd + Cm + Cf + Cr) − T"),
                profit.stockProfit().toString()));
        if (profit.factor() != null) {
            lines.add(new TraceLine(
                    "P-10",
                    Text.of(
                            "%1$s存量系数：k0 = max(%3$s, 1 − %4$s × %5$s)",
                            "Factor of %2$s: k0 = max(%3$s, 1 − %4$s × %5$s)",
                            zh,
                            en,
                            Figures.plain(decay.floor()),
                            Figures.plain(decay.perYear()),
                            Figures.plain(profit.stockAge())),
                    Figures.plain(profit.factor())));
            lines.add(weighing(profit, zh, en));
        }
        lines.add(new TraceLine(
                "P-08",
                Text.of(zh + "增量：E − (Cd + Cm + Cf + Cr) − T", "Increment of " + en + ": E − (Cd + Cm + Cf + Cr) − T"),
                profit.incrementProfit().toString()));
        lines.add(new TraceLine(
                "P-11",
                Text.of(zh + "：存量（折减后）+ 增量", en + ": weighted stock + increment"),
                profit.rorac().toString()));
        return lines;
    }

    private static TraceLine weighing(ClassProfit profit, String zh, String en) {
        boolean loss = profit.stockProfit().fen() <= 0;
        return new TraceLine(
                loss ? "SEM-4" : "P-11",
                Text.of(
                        loss ? zh + "存量为零或亏损，不予折减，权重为 1" : zh + "存量 × k0，四舍五入到分",
                        loss
                                ? "The stock of " + en + " is zero or a loss: it is not softened, weight 1"
                                : "Stock of " + en + " × k0, rounded half up to the fen"),
                profit.weightedStock().toString());
    }
}
