package kejing.portfolio.servicecase.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An offer of a case to another unit.
 *
 * @param staffId one person in it; null if anybody of the unit may accept
 * @param promisedAt the promised time, unless it was given before
 */
@Schema(examples = "{\"unitId\":\"B01\",\"note\":\"请信贷条线答复\",\"promisedAt\":\"2099-06-01T17:00:00+08:00\"}")
public record CaseRelayRequest(
        @NotBlank @Size(max = 64) String unitId,
        @Size(max = 64) String staffId,
        Instant promisedAt,
        @Size(max = 2000) String note) {}
