package kejing.portfolio.loan;

import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;

/**
 * Periods of loans (W-08, G-12, G-13).
 *
 * @param limitationYears years after which a claim is barred unless it is dunned
 * @param guaranteeMonths months after maturity in which the guarantor is to be called on
 * @param noticeDays days before maturity from which the maturity notice is sent
 */
public record LoanClocks(int limitationYears, int guaranteeMonths, int noticeDays) {

    public static final String KIND = "loan-clocks";

    public LoanClocks {
        if (limitationYears < 1 || guaranteeMonths < 1 || noticeDays < 1) {
            throw Problem.rule(
                    "loan-clocks",
                    Text.of(
                            "时效年数、保证月数、通知天数均须为正数，实为 %d、%d、%d。",
                            "Years, months and days must be above zero, not %d, %d and %d.",
                            limitationYears,
                            guaranteeMonths,
                            noticeDays));
        }
    }
}
