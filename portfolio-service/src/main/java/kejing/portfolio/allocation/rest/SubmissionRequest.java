package kejing.portfolio.allocation.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param effectiveFrom first day of the new responsibilities, at 00:00 */
@Schema(examples = "{\"effectiveFrom\":\"2025-04-16\"}")
public record SubmissionRequest(@NotNull LocalDate effectiveFrom) {}
