package kejing.grading.act.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param reason why the act is rejected, told to the proposer */
@Schema(examples = "{\"reason\":\"依据文件与事项不符，请补充\"}")
public record RejectActRequest(@NotBlank @Size(max = 500) String reason) {}
