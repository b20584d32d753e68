package kejing.performance.period;

import java.util.List;
import kejing.performance.profitability.BankProfit;

/** What a period's inputs give: the divided profit and the evaluations, best first. */
public record PeriodResult(BankProfit profit, List<Evaluation> evaluations) {}
