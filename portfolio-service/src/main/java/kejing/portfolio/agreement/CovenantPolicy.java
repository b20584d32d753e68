package kejing.portfolio.agreement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kejing.chassis.money.Money;
import kejing.chassis.problem.Text;
import kejing.portfolio.agreement.Covenant.Outcome;

/**
 * Tests the covenants V-01, V-02, V-03 and V-05 by a monthly statement. Every comparison is exact, by cross
 * multiplication; only the percentages shown are rounded, to two decimals HALF_UP.
 */
public final class CovenantPolicy {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final Text SHARES = Text.of("本行存款占比不低于本行贷款占比", "Deposit share at least the loan share");
    private static final Text DOMESTIC = Text.of("人民币结算经本行办理的比例", "Settlement in CNY through us");
    private static final Text FOREIGN = Text.of("外汇结算经本行办理的比例", "Settlement in foreign currency through us");
    private static final Text OVERDUE = Text.of("无逾期贷款", "Nothing overdue");
    private static final Text CURRENT = Text.of("流动比率", "Current ratio");
    private static final Text DEBT = Text.of("资产负债率", "Ratio of debt to assets");
    private static final Text HOUSING =
            Text.of("职工住房及消费贷款占公积金存款的比例", "Housing and consumer loans to housing-fund deposits");

    /** @param lends whether we lend to the company under the agreement (V-01 applies only then) */
    public List<Covenant> test(boolean lends, Terms terms, Figures figures) {
        return List.of(
                depositShare(lends, figures),
                atLeast("V-02", DOMESTIC, figures.domesticHere(), figures.domesticAll(), terms.domesticSettlement()),
                atLeast("V-02", FOREIGN, figures.foreignHere(), figures.foreignAll(), terms.foreignSettlement()),
                nothingOverdue(figures.overdue()),
                atLeast("V-03", CURRENT, figures.currentAssets(), figures.currentLiabilities(), terms.currentRatio()),
                atMost("V-03", DEBT, figures.liabilities(), figures.assets(), terms.debtRatio()),
                atMost("V-05", HOUSING, figures.housingLoans(), figures.housingDeposits(), terms.housingLoans()));
    }

    private static Covenant depositShare(boolean lends, Figures figures) {
        if (!lends) {
            return open("V-01", SHARES, Outcome.NOT_APPLICABLE, "本行未向该企业贷款，不适用。", "We do not lend to the company.");
        }
        Money depositsHere = figures.depositsHere();
        Money depositsAll = figures.depositsAll();
        Money loansHere = figures.loansHere();
        Money loansAll = figures.loansAll();
        if (Stream.of(depositsHere, depositsAll, loansHere, loansAll).anyMatch(figure -> figure == null)) {
            return missing("V-01", SHARES);
        }
        if (loansAll.isZero() || depositsAll.isZero()) {
            return open(
                    "V-01",
                    SHARES,
                    Outcome.NOT_APPLICABLE,
                    "企业没有借款或没有存款，占比无法计算，不适用。",
                    "The company has no borrowing or no deposits, so there is no share.");
        }
        boolean met = depositsHere
                        .amount()
                        .multiply(loansAll.amount())
                        .compareTo(loansHere.amount().multiply(depositsAll.amount()))
                >= 0;
        String deposits = percent(depositsHere, depositsAll);
        String loans = percent(loansHere, loansAll);
        return new Covenant(
                "V-01",
                SHARES,
                met ? Outcome.MET : Outcome.BREACH,
                deposits,
                loans,
                Text.of(
                        "存款 %s ÷ %s = %s%%；贷款 %s ÷ %s = %s%%。",
                        "Deposits %s ÷ %s = %s%%; loans %s ÷ %s = %s%%.",
                        yuan(depositsHere),
                        yuan(depositsAll),
                        deposits,
                        yuan(loansHere),
                        yuan(loansAll),
                        loans));
    }

    private static Covenant nothingOverdue(Money overdue) {
        if (overdue == null) {
            return missing("V-03", OVERDUE);
        }
        return new Covenant(
                "V-03",
                OVERDUE,
                overdue.isZero() ? Outcome.MET : Outcome.BREACH,
                null,
                null,
                Text.of("逾期金额 %s 元。", "%s yuan are overdue.", yuan(overdue)));
    }

    private static Covenant atLeast(String rule, Text title, Money part, Money whole, BigDecimal percent) {
        return ratio(rule, title, part, whole, percent, true);
    }

    private static Covenant atMost(String rule, Text title, Money part, Money whole, BigDecimal percent) {
        return ratio(rule, title, part, whole, percent, false);
    }

    private static Covenant ratio(
            String rule, Text title, Money part, Money whole, BigDecimal percent, boolean atLeast) {
        if (percent == null) {
            return open(rule, title, Outcome.NOT_APPLICABLE, "协议未约定比例，不适用。", "The agreement sets no percentage.");
        }
        if (part == null || whole == null) {
            return missing(rule, title);
        }
        if (whole.isZero() && (atLeast || part.isZero())) {
            return open(rule, title, Outcome.NOT_APPLICABLE, "分母为零，不适用。", "There is nothing to divide by.");
        }
        int compared = part.amount().multiply(HUNDRED).compareTo(whole.amount().multiply(percent));
        boolean met = atLeast ? compared >= 0 : compared <= 0;
        String actual = whole.isZero() ? null : percent(part, whole);
        String shown = actual == null ? "—" : actual;
        return new Covenant(
                rule,
                title,
                met ? Outcome.MET : Outcome.BREACH,
                actual,
                percent.toPlainString(),
                new Text(
                        "%s ÷ %s = %s%%，约定%s %s%%。"
                                .formatted(
                                        yuan(part),
                                        yuan(whole),
                                        shown,
                                        atLeast ? "不低于" : "不高于",
                                        percent.toPlainString()),
                        "%s ÷ %s = %s%%; agreed %s %s%%."
                                .formatted(
                                        yuan(part),
                                        yuan(whole),
                                        shown,
                                        atLeast ? "at least" : "at most",
                                        percent.toPlainString())));
    }

    private static Covenant missing(String rule, Text title) {
        return open(rule, title, Outcome.UNKNOWN, "报表缺少所需数据，无法计算。", "The statement leaves out what is needed.");
    }

    private static Covenant open(String rule, Text title, Outcome outcome, String zh, String en) {
        return new Covenant(rule, title, outcome, null, null, new Text(zh, en));
    }

    /** As on paper: 6,200,000.00. */
    private static String yuan(Money money) {
        return String.format(Locale.ROOT, "%,.2f", money.amount());
    }

    private static String percent(Money part, Money whole) {
        return part.amount()
                .multiply(HUNDRED)
                .divide(whole.amount(), 2, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
