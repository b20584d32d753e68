package kejing.grading.appeal.rest;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The two marks of the exam, in points of the written part. */
@Schema(examples = "{\"first\":\"40.50\",\"second\":\"42.00\"}")
public record EarlierMarksRequest(
        @NotNull @PositiveOrZero @Digits(integer = 3, fraction = 2)
        BigDecimal first,

        @NotNull @PositiveOrZero @Digits(integer = 3, fraction = 2)
        BigDecimal second) {}
