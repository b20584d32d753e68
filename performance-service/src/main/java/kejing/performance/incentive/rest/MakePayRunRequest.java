package kejing.performance.incentive.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.YearMonth;
import java.util.List;
import kejing.chassis.money.Money;
import kejing.performance.incentive.MakePayRun.AdvancePaid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param advances what payroll has advanced during the period; empty for nothing */
@Schema(examples = """
                {"advances":[{"staffId":"S0101","month":"2025-01","amount":"1500.00"}]}""")
public record MakePayRunRequest(@NotNull List<@NotNull @Valid AdvanceEntry> advances) {

    /** @param month such as {@code 2025-01} */
    public record AdvanceEntry(
            @NotNull String staffId,

            @NotNull @Pattern(regexp = "\\d{4}-(0[1-9]|1[0-2])")
            String month,

            @NotNull Money amount) {

        AdvancePaid paid() {
            return new AdvancePaid(staffId, YearMonth.parse(month), amount);
        }
    }
}
