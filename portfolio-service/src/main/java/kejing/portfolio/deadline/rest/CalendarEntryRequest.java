package kejing.portfolio.deadline.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new entry of the own calendar. @param clientId one of the asker's clients, null if it is about none */
@Schema(examples = "{\"day\":\"2025-04-18\",\"title\":\"陪同评估抵押物\",\"clientId\":\"C0001\"}")
public record CalendarEntryRequest(
        @NotNull LocalDate day,
        @NotBlank @Size(max = 200) String title,
        @Size(max = 64) String clientId) {}
