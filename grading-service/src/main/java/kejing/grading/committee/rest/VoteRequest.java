package kejing.grading.committee.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param reason needed for a vote against */
@Schema(examples = "{\"inFavour\":true}")
public record VoteRequest(
        @NotNull Boolean inFavour, @Size(max = 2000) String reason) {}
