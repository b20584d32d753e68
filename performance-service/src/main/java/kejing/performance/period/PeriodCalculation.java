package kejing.performance.period;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.performance.profitability.BankProfit;
import kejing.performance.profitability.ProfitCalculation;
import kejing.performance.profitability.Span;
import kejing.performance.profitability.StaffProfit;
import kejing.performance.scheme.PerformanceScheme;
import kejing.performance.scorecard.Performance;
import kejing.performance.scorecard.ScoreboardOrder;
import kejing.performance.scorecard.Scorecard;
import kejing.performance.scorecard.ScorecardCalculation;
import kejing.performance.staff.StaffMember;

/** Computes a whole period: profit, scorecards, places. Pure; the same inputs give the same result (SEM-12). */
public final class PeriodCalculation {

    private final Span span;
    private final ProfitCalculation profit;
    private final ScorecardCalculation scorecards;

    public PeriodCalculation(Span span, PerformanceScheme scheme) {
        this.span = span;
        this.profit = new ProfitCalculation(span, scheme.decay(), scheme.taxes());
        this.scorecards = new ScorecardCalculation(scheme.scorecard());
    }

    /** @throws Problem 409 if somebody who held a client has not arrived as a member of staff yet */
    public PeriodResult of(PeriodInputs inputs) {
        BankProfit divided = profit.of(inputs.profit());
        List<Unranked> unranked = divided.staff().stream()
                .map(one -> evaluate(one, inputs))
                .sorted(Comparator.comparing(Unranked::order))
                .toList();
        List<Evaluation> evaluations = new ArrayList<>();
        for (Unranked one : unranked) {
            evaluations.add(new Evaluation(
                    one.member(), evaluations.size() + 1, one.profit(), one.scorecard(), one.nonPerformingRatio()));
        }
        return new PeriodResult(divided, evaluations);
    }

    private Unranked evaluate(StaffProfit staffProfit, PeriodInputs inputs) {
        StaffMember member = inputs.staff().get(staffProfit.staffId());
        if (member == null) {
            throw Problem.state(
                            "staff-not-arrived",
                            Text.of(
                                    "人员“%s”的信息尚未送达绩效服务，请稍后重试",
                                    "The member of staff \"%s\" has not arrived here yet; try again later",
                                    staffProfit.staffId()))
                    .with("staffId", staffProfit.staffId());
        }
        Scorecard scorecard = scorecards.of(new Performance(
                staffProfit.rorac(),
                staffProfit.depositAverage(),
                staffProfit.loanAverage(),
                staffProfit.nonPerformingAverage(),
                inputs.targets().get(member.staffId()),
                staffProfit.activeDays(),
                span.days(),
                inputs.indicatorValues().getOrDefault(member.staffId(), Map.of()),
                member.joinedOn(),
                span.until()));
        BigDecimal ratio = staffProfit.loanAverage().signum() == 0
                ? null
                : staffProfit.nonPerformingAverage().divide(staffProfit.loanAverage(), MathContext.DECIMAL128);
        return new Unranked(member, staffProfit, scorecard, ratio);
    }

    private record Unranked(
            StaffMember member, StaffProfit profit, Scorecard scorecard, BigDecimal nonPerformingRatio) {

        ScoreboardOrder order() {
            return new ScoreboardOrder(
                    member.staffId(),
                    scorecard.total(),
                    profit.rorac(),
                    nonPerformingRatio == null ? BigDecimal.ZERO : nonPerformingRatio);
        }
    }
}
