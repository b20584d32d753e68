package kejing.exam.plan.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why submitted scores go back to marking. */
@Schema(examples = "{\"reason\":\"S0007 面试成绩与评分表不一致，请核对\"}")
public record ReturnRequest(@NotBlank @Size(max = 500) String reason) {}
