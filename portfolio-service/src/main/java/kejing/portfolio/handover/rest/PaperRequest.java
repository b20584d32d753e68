package kejing.portfolio.handover.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A paper that belongs to the handover. @param sha256 of its content, 64 hexadecimal digits in lower case */
@Schema(
        examples =
                "{\"name\":\"档案目录.pdf\",\"sha256\":\"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\"}")
public record PaperRequest(
        @NotBlank @Size(max = 200) String name,
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String sha256) {}
