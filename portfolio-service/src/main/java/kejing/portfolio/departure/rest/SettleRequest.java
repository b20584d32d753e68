package kejing.portfolio.departure.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An item of the clearance is settled. */
@Schema(examples = "{\"item\":\"FEES\",\"remark\":\"已结清\"}")
public record SettleRequest(
        @NotBlank String item, @Size(max = 500) String remark) {}
