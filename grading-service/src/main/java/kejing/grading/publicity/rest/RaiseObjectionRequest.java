package kejing.grading.publicity.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An objection to a line.
 *
 * @param staffId whose line
 * @param evidence what proves it
 */
@Schema(examples = "{\"staffId\":\"S0001\",\"grounds\":\"工作年限与任职文件不符\",\"evidence\":\"任职文件载明任职起始日为 2021 年 5 月 1 日\"}")
public record RaiseObjectionRequest(
        @NotBlank @Size(max = 64) String staffId,
        @NotBlank @Size(max = 2000) String grounds,
        @NotBlank @Size(max = 8000) String evidence) {}
