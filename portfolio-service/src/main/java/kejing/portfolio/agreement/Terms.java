package kejing.portfolio.agreement;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The percentages that an agreement leaves open (V-02, V-03, V-05); null where it agrees on none, which makes the test
 * not applicable.
 *
 * @param domesticSettlement least share of settlement in CNY through us, 0 to 100
 * @param foreignSettlement least share of settlement in foreign currency through us, 0 to 100
 * @param currentRatio least current ratio, such as 120 for 1.2
 * @param debtRatio largest ratio of debt to assets, 0 to 100
 * @param housingLoans largest share of staff housing and consumer loans in the housing-fund deposits
 */
@Schema(name = "AgreementTerms")
public record Terms(
        BigDecimal domesticSettlement,
        BigDecimal foreignSettlement,
        BigDecimal currentRatio,
        BigDecimal debtRatio,
        BigDecimal housingLoans) {}
