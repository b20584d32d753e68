package kejing.portfolio.handover.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import kejing.portfolio.handover.WorkOnHandover;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Items to tick on each of the documents; one that does not apply to a document is left out there. */
@Schema(
        examples =
                "{\"documentIds\":[\"ALLOC-RM-2025.B01.S0001.S0013\"],\"items\":[{\"item\":\"DOSSIER\",\"remark\":\"共 3 卷\"}]}")
public record TickRequest(
        @NotEmpty @Size(max = 1000) List<@NotBlank String> documentIds,
        @NotEmpty @Size(max = 50) List<@NotNull @Valid TickedItem> items) {

    /** @param remark may be left out */
    public record TickedItem(
            @NotBlank String item, @Size(max = 500) String remark) {}

    List<WorkOnHandover.Mark> marks() {
        return items.stream()
                .map(item -> new WorkOnHandover.Mark(item.item(), item.remark()))
                .toList();
    }
}
