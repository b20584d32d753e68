package kejing.performance.incentive.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kejing.chassis.money.Money;
import kejing.performance.incentive.PayModel;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What pay would be. Every part is optional; what is not asked is not answered.
 *
 * @param schemeId the scheme to calculate by; null for the one in force on the day
 * @param on the day whose loss rates apply and whose month has the pay day
 * @param model null for the scheme's, if a profit, score or sale is given
 * @param profit RORAC or responsibility profit; null when {@code terms} tell it
 * @param score unrounded
 * @param tier SENIOR, INTERMEDIATE, JUNIOR; null without one
 * @param monthlyCompletions lowest completion of each month in order, 1 for 100 %: accelerator and consecutive months
 * @param recovered of non-performing loans
 * @param defer null or true for the scheme's deferral, false for none
 * @param daysAbsent shift the pay day
 */
@Schema(examples = """
                {"on":"2025-06-30","model":"PROFIT_RATE","terms":{"loanInterest":"3600000.00","depositIncome":"0.00","fees":"180000.00","international":"120000.00","otherIncome":"0.00","depositInterest":"900000.00","assetCost":"1400000.00","otherCost":"100000.00","atEnd":{"normal":"0.00","specialMention":"0.00","substandard":"1000000.00","doubtful":"400000.00","loss":"100000.00"}},"defer":false,"advances":[{"on":"2025-01-15","amount":"9000.00"}]}""")
public record PayQuestion(
        String schemeId,
        @NotNull LocalDate on,
        PayModel model,
        @Valid ProfitTerms terms,
        Money profit,
        @Schema(type = SchemaType.STRING) BigDecimal score,
        String tier,
        List<@NotNull @Valid SaleQuestion> sales,

        @Schema(type = SchemaType.ARRAY, implementation = String.class)
        List<@NotNull BigDecimal> monthlyCompletions,

        Money recovered,
        Money basePay,
        Money postPay,
        Boolean defer,
        List<@NotNull @Valid PayDate> advances,
        Money debt,
        Boolean endOfFiscalYear,
        List<@NotNull @Valid PayDate> unpaidInstalments,
        @Valid AdvanceQuestion advance,
        @Valid ClawbackQuestion clawback,
        @Min(0) @Max(366) Integer daysAbsent) {

    /**
     * P-01 to P-04.
     *
     * @param atStart classified loans at the start; null for none
     * @param atEnd null where losses are not considered
     * @param writtenOff null for none
     * @param recoveredProvision null for none
     */
    public record ProfitTerms(
            @NotNull Money loanInterest,
            @NotNull Money depositIncome,
            @NotNull Money fees,
            @NotNull Money international,
            @NotNull Money otherIncome,
            @NotNull Money depositInterest,
            @NotNull Money assetCost,
            @NotNull Money otherCost,
            @Valid ClassifiedLoans atStart,
            @Valid ClassifiedLoans atEnd,
            Money writtenOff,
            Money recoveredProvision) {}

    /** Balances by class. */
    public record ClassifiedLoans(
            @NotNull Money normal,
            @NotNull Money specialMention,
            @NotNull Money substandard,
            @NotNull Money doubtful,
            @NotNull Money loss) {}

    /**
     * @param completion null for 1
     * @param deduction null for 0
     */
    public record SaleQuestion(
            @NotNull String product,
            @NotNull @Schema(type = SchemaType.STRING) BigDecimal quantity,
            @Schema(type = SchemaType.STRING) BigDecimal completion,
            @Schema(type = SchemaType.STRING) BigDecimal deduction) {}

    /** An amount on a day. */
    public record PayDate(@NotNull LocalDate on, @NotNull Money amount) {}

    /** G-16. */
    public record AdvanceQuestion(
            @NotNull Money lastHalfYear,
            @NotNull Money accrued,
            @NotNull Money advanced) {}

    /** K-06: {@code unpaidInstalments} are of the same period. */
    public record ClawbackQuestion(
            @NotNull @Schema(type = SchemaType.STRING) BigDecimal share,
            @NotNull Money paid) {}
}
