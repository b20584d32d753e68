package kejing.portfolio.worklog.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That the log of somebody's day was read. @param remark null if there is none */
@Schema(examples = "{\"staffId\":\"S0101\",\"day\":\"2025-04-16\",\"remark\":\"评估报告到后请当天告诉我\"}")
public record WorkLogReadingRequest(
        @NotBlank @Size(max = 64) String staffId,
        @NotNull LocalDate day,
        @Size(max = 500) String remark) {}
