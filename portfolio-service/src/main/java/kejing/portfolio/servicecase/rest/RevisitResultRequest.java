package kejing.portfolio.servicecase.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a revisit found.
 *
 * @param passed the points that the client confirmed; the others are taken as not confirmed
 * @param signed whether the client signed, which a visit on site needs
 */
@Schema(examples = "{\"passed\":[\"SOLVED\",\"COURTEOUS\"],\"signed\":true,\"note\":\"客户表示满意\"}")
public record RevisitResultRequest(
        @NotNull Set<String> passed,
        boolean signed,
        @Size(max = 2000) String note) {}
