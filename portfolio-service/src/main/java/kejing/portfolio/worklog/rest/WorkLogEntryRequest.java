package kejing.portfolio.worklog.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A new entry of the own log.
 *
 * @param clientId a client served on that day, null if it was about none
 * @param corrects the own entry that it corrects, null if none
 */
@Schema(
        examples =
                "{\"day\":\"2025-04-16\",\"clientId\":\"C0001\",\"done\":\"陪同评估公司查看厂房\",\"result\":\"评估报告下周出具\",\"nextStep\":\"收到后报审\"}")
public record WorkLogEntryRequest(
        @NotNull LocalDate day,
        @Size(max = 64) String clientId,
        @NotBlank @Size(max = 1000) String done,
        @Size(max = 1000) String result,
        @Size(max = 500) String nextStep,
        @Size(max = 64) String corrects) {}
