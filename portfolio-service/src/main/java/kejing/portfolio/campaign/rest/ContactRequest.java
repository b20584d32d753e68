package kejing.portfolio.campaign.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kejing.portfolio.campaign.Outcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A contact with a client of a campaign and what came of it. */
@Schema(
        examples =
                "{\"clientId\":\"C0001\",\"outcome\":\"INTERESTED\",\"note\":\"有意办理代发工资\",\"contactedOn\":\"2025-04-16\"}")
public record ContactRequest(
        @NotBlank @Size(max = 64) String clientId,
        @NotNull Outcome outcome,
        @Size(max = 1000) String note,
        @NotNull LocalDate contactedOn) {}
