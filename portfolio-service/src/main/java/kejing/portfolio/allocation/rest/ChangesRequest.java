package kejing.portfolio.allocation.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import kejing.portfolio.allocation.ChangePlan.Wish;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Gives clients of a plan to others, for one reason. @param reason code of the scheme hand-changes */
@Schema(
        examples =
                "{\"reason\":\"RELATION\",\"explanation\":\"熟悉该行业\",\"lines\":[{\"clientId\":\"C000001\",\"staffId\":\"S0001\"}]}")
public record ChangesRequest(
        @NotBlank String reason,
        @NotBlank @Size(max = 500) String explanation,
        @NotEmpty @Size(max = 500) List<@Valid Line> lines) {

    /** @param staffId who is to hold the client, or to lead where the central team shares it */
    @Schema(name = "ChangedLineRequest")
    public record Line(@NotBlank String clientId, @NotBlank String staffId) {}

    List<Wish> wishes() {
        return lines.stream()
                .map(line -> new Wish(line.clientId(), line.staffId(), reason, explanation))
                .toList();
    }
}
