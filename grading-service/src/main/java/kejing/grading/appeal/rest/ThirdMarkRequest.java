package kejing.grading.appeal.rest;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An independent mark, in points of the part. */
@Schema(examples = "{\"mark\":\"43.00\"}")
public record ThirdMarkRequest(
        @NotNull @PositiveOrZero @Digits(integer = 3, fraction = 2)
        BigDecimal mark) {}
