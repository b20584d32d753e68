package kejing.portfolio.marketing.forecast;

import java.util.ArrayList;
import java.util.List;
import kejing.chassis.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A forecast beside what core banking states of the client now, recomputed under the same assumptions. Only balances
 * differ, so every difference is the effect of volume. Fees and stated costs are not known here and stay as they were
 * forecast.
 *
 * @param effect actual less forecast of the result: what volume adds or takes off
 */
@Schema(name = "ForecastComparison")
public record Comparison(Money loan, Money deposit, List<Line> lines, Money result, Money effect) {

    /** @param effect on the result: a higher cost is negative */
    @Schema(name = "ForecastComparisonLine")
    public record Line(
            ForecastLine.Item item,
            ForecastLine.Term term,
            Money forecast,
            Money actual,
            String formula,
            Money effect) {}

    /** The lines that volume moves, in the order of the forecast; the others are as they were. */
    public static Comparison of(Forecast forecast, Money loan, Money deposit) {
        List<ForecastLine> actual = ForecastPolicy.lines(forecast.assumptions().with(loan, deposit));
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < actual.size(); i++) {
            ForecastLine then = forecast.lines().get(i);
            ForecastLine now = actual.get(i);
            Money difference = now.amount().minus(then.amount());
            lines.add(new Line(
                    then.item(),
                    then.term(),
                    then.amount(),
                    now.amount(),
                    now.formula(),
                    then.term() == ForecastLine.Term.INCOME ? difference : difference.negate()));
        }
        Money result = ForecastPolicy.result(actual);
        return new Comparison(loan, deposit, lines, result, result.minus(forecast.result()));
    }
}
