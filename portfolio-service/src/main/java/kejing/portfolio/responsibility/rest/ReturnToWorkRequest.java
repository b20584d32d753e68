package kejing.portfolio.responsibility.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Back at work earlier than planned. */
@Schema(examples = "{\"firstDayBack\":\"2027-01-04\"}")
public record ReturnToWorkRequest(@NotNull LocalDate firstDayBack) {}
