package kejing.portfolio.allocation.study.rest;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import kejing.portfolio.allocation.study.StudiedPrice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Asks what other prices would give.
 *
 * @param prices in millionths of fairness, at most 12; empty or left out for the usual ones; the scheme's own price is always
 *     tried, and hard territory as the last point of OUTSIDE_BRANCH
 */
@Schema(examples = "{\"price\":\"HANDOVER\",\"prices\":[\"0\",\"300\",\"3000\"]}")
public record PriceStudyRequest(
        @NotNull StudiedPrice price,

        @Size(max = 12)
        List<@NotNull @DecimalMin("0") @DecimalMax("1000000000") @Digits(integer = 10, fraction = 4) BigDecimal>
                prices) {}
