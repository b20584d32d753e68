package kejing.performance.incentive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kejing.chassis.money.Money;
import kejing.chassis.problem.Text;
import kejing.performance.incentive.Deferral.Instalment;
import kejing.performance.incentive.PayLine.PayInput;

/**
 * What a person is paid for a period, line by line (绩效工资单): P-07, SEM-8, K-06. The lines sum to {@code payable}.
 *
 * @param payDay when it is paid
 * @param earned before anything is deferred or taken off, zero or more
 * @param deferred of it put off, in {@code instalments}
 * @param released instalments of earlier periods that fall due
 * @param advanced already paid for the period
 * @param debt carried forward from before
 * @param netted taken off instalments not yet paid, in {@code nettings}, earliest first
 * @param carriedForward debt for the next settlement
 */
public record PayStatement(
        LocalDate payDay,
        List<PayLine> lines,
        Money earned,
        Money deferred,
        Money released,
        Money advanced,
        Money debt,
        Money netted,
        Money carriedForward,
        Money payable,
        List<PaidAdvance> advances,
        List<Instalment> instalments,
        List<Instalment> releases,
        List<Instalment> nettings) {

    /**
     * How a person stands before the settlement.
     *
     * @param advances paid for the period
     * @param debt carried forward, zero or more
     * @param unpaid instalments of earlier periods, earliest first
     */
    public record Standing(List<PaidAdvance> advances, Money debt, List<Instalment> unpaid) {

        /** Nothing advanced, owed or deferred. */
        public static final Standing CLEAR = new Standing(List.of(), Money.ZERO, List.of());
    }

    /** @param on pay day of the advance */
    public record PaidAdvance(LocalDate on, Money amount) {}

    /** @param deferral null where nothing is deferred */
    public static PayStatement of(
            List<PayLine> earnedLines,
            Deferral deferral,
            Standing standing,
            LocalDate payDay,
            boolean endOfFiscalYear) {
        List<PayLine> lines = new ArrayList<>(earnedLines);
        Money earned = PayLine.sum(earnedLines);
        List<Instalment> instalments = List.of();
        if (deferral != null && !earned.isZero()) {
            Money deferred = deferral.amount(earned);
            instalments = deferral.instalments(deferred, payDay);
            lines.add(deferralLine(deferral, earned, deferred));
        }
        List<Instalment> releases = standing.unpaid().stream()
                .filter(instalment -> !instalment.dueOn().isAfter(payDay))
                .toList();
        releases.forEach(instalment -> lines.add(line(
                "K-06",
                Text.of("延期支付到期", "Deferred pay that falls due"),
                instalment.amount(),
                PayInput.of("到期日", "Due on", instalment.dueOn()))));
        standing.advances()
                .forEach(advance -> lines.add(line(
                        "P-07",
                        Text.of("减：已预发", "Less: advanced"),
                        advance.amount().negate(),
                        PayInput.of("预发日", "Advanced on", advance.on()))));
        List<Instalment> unpaid = new ArrayList<>(standing.unpaid());
        unpaid.removeAll(releases);
        unpaid.addAll(instalments);
        Settlement settlement = Settlement.of(PayLine.sum(lines), standing.debt(), endOfFiscalYear, unpaid);
        if (!standing.debt().isZero()) {
            lines.add(line(
                    "SEM-8",
                    Text.of("减：上期结转的负数", "Less: carried forward from before"),
                    standing.debt().negate()));
        }
        settlement
                .netted()
                .forEach(part -> lines.add(line(
                        "SEM-8",
                        Text.of("负数冲减未付延期支付", "Negative netted against deferred pay"),
                        part.amount(),
                        PayInput.of("原到期日", "Was due on", part.dueOn()))));
        if (!settlement.carriedForward().isZero()) {
            lines.add(line(
                    "SEM-8",
                    Text.of("负数结转下期", "Negative carried to the next settlement"),
                    settlement.carriedForward()));
        }
        return new PayStatement(
                payDay,
                List.copyOf(lines),
                earned,
                sum(instalments),
                sum(releases),
                standing.advances().stream().map(PaidAdvance::amount).reduce(Money.ZERO, Money::plus),
                standing.debt(),
                settlement.nettedTotal(),
                settlement.carriedForward(),
                settlement.payable(),
                standing.advances(),
                instalments,
                releases,
                settlement.netted());
    }

    private static PayLine deferralLine(Deferral deferral, Money earned, Money deferred) {
        return new PayLine(
                "K-06",
                Text.of("减：延期支付", "Less: deferred"),
                "−(%s × %s)".formatted(earned, deferral.share().toPlainString()),
                List.of(
                        PayInput.of("应得绩效工资（元）", "Earned (CNY)", earned),
                        PayInput.of("延期比例", "Share deferred", deferral.share().toPlainString()),
                        PayInput.of("年数", "Years", deferral.years())),
                deferred.negate());
    }

    private static PayLine line(String rule, Text title, Money amount, PayInput... inputs) {
        return new PayLine(rule, title, amount.toString(), List.of(inputs), amount);
    }

    private static Money sum(List<Instalment> instalments) {
        return instalments.stream().map(Instalment::amount).reduce(Money.ZERO, Money::plus);
    }
}
