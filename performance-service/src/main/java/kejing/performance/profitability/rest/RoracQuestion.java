package kejing.performance.profitability.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kejing.chassis.money.Money;
import kejing.performance.fact.BusinessClass;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Terms of RORAC by business class.
 *
 * @param schemeId the scheme to calculate by; null for the one in force on the day
 * @param on the day whose tax rule applies to terms without a tax of their own
 */
@Schema(examples = """
                {"on":"2025-01-01","classes":[{"businessClass":"LOANS","stockAge":"2.75","stock":{"income":"300000.00","directCost":"150000.00","managementCost":"12000.00","fixedAssetCost":"6000.00","riskCost":"25000.00","tax":"15000.00"},"increment":{"income":"120000.00","directCost":"60000.00","managementCost":"4800.00","fixedAssetCost":"2400.00","riskCost":"10000.00","tax":"6000.00"}}]}""")
public record RoracQuestion(
        String schemeId, @NotNull LocalDate on, @NotEmpty List<@NotNull @Valid ClassQuestion> classes) {

    /**
     * @param stockAge n in years; null when {@code stockItems} tell it
     * @param stockItems balances with their age, from which n follows; null when {@code stockAge} is given
     * @param stock null when the class has no stock
     * @param increment null when the class has no increment
     */
    public record ClassQuestion(
            @NotNull BusinessClass businessClass,
            @Schema(type = SchemaType.STRING) BigDecimal stockAge,
            List<@NotNull @Valid StockItem> stockItems,
            @Valid Terms stock,
            @Valid Terms increment) {}

    /** @param years age in years */
    public record StockItem(
            @NotNull Money averageBalance,
            @NotNull @Schema(type = SchemaType.STRING) BigDecimal years) {}

    /** @param tax T; null to have it calculated by the tax rule of the day */
    public record Terms(
            @NotNull Money income,
            @NotNull Money directCost,
            @NotNull Money managementCost,
            @NotNull Money fixedAssetCost,
            @NotNull Money riskCost,
            Money tax) {}
}
