package kejing.portfolio.handover.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The documents to sign, each as it was shown. */
@Schema(
        examples =
                "{\"documents\":[{\"documentId\":\"ALLOC-RM-2025.B01.S0001.S0013\",\"hash\":\"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\"}]}")
public record SignRequest(@NotEmpty @Size(max = 1000) List<@NotNull @Valid ShownDocument> documents) {

    /** A document and the hash of its content. */
    public record ShownDocument(
            @NotBlank String documentId, @NotBlank String hash) {}
}
