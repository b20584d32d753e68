package kejing.portfolio.campaign.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A campaign; first and last day included, at most 10,000 clients. */
@Schema(
        examples =
                "{\"name\":\"春季回访\",\"purpose\":\"久未走访客户回访\",\"startsOn\":\"2025-04-01\",\"endsOn\":\"2025-06-30\",\"clientIds\":[\"C0001\",\"C0002\"]}")
public record MakeCampaignRequest(
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 1000) String purpose,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @NotNull @Size(min = 1, max = 10_000) List<@NotBlank @Size(max = 64) String> clientIds) {}
