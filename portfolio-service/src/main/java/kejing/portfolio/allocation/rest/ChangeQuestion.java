package kejing.portfolio.allocation.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import kejing.portfolio.allocation.ChangePlan.Wish;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What if these clients were with others. @param reason code of a reason that may allow an exception, or null */
@Schema(examples = "{\"planId\":\"ALLOC-2025-B\",\"lines\":[{\"clientId\":\"C000001\",\"staffId\":\"S0001\"}]}")
public record ChangeQuestion(
        @NotBlank String planId,
        String reason,
        @NotEmpty @Size(max = 500) List<ChangesRequest.@Valid Line> lines) {

    List<Wish> wishes() {
        return lines.stream()
                .map(line -> new Wish(line.clientId(), line.staffId(), reason, null))
                .toList();
    }
}
