package kejing.portfolio.allocation.rest;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The branch's words about its part, if any. */
@Schema(examples = "{\"note\":\"已逐户核对\"}")
public record PartSubmissionRequest(@Size(max = 500) String note) {}
