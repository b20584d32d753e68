package kejing.portfolio.visit.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kejing.portfolio.visit.Visit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A visit that was made.
 *
 * @param companions staff ids of the relationship managers who went along; at least one to market a loan
 * @param findings what was found, by key of the checklist
 * @param corrects the record that this one replaces, null for a new one
 */
@Schema(
        examples =
                "{\"clientId\":\"C0001\",\"visitedOn\":\"2025-04-16\",\"kind\":\"BUSINESS_PLACE\",\"purpose\":\"POST_LOAN\",\"place\":\"厂区\",\"companions\":[],\"findings\":{\"situation\":\"无变化\",\"business\":\"订单稳定\",\"repayment\":\"货款按月回笼\"},\"nextStep\":\"收集一季度报表\",\"nextOn\":\"2025-05-10\"}")
public record RecordVisitRequest(
        @NotBlank @Size(max = 64) String clientId,
        @NotNull LocalDate visitedOn,
        @NotNull Visit.Kind kind,
        @NotNull Visit.Purpose purpose,
        @NotBlank @Size(max = 200) String place,
        @Size(max = 5) List<@NotBlank @Size(max = 64) String> companions,
        @NotNull @Size(max = 50) Map<@NotBlank @Size(max = 64) String, @NotNull @Size(max = 2000) String> findings,
        @Size(max = 1000) String nextStep,
        LocalDate nextOn,
        @Size(max = 64) String corrects) {}
