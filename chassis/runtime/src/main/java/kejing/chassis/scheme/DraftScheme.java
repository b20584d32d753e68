package kejing.chassis.scheme;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new version of a kind of parameters. */
@Schema(examples = """
                {"schemeId":"example-2026","kind":"example","title":"2026 年方案","source":"总行〔2026〕1 号","effectiveFrom":"2026-01-01","parameters":{}}""")
public record DraftScheme(
        @NotNull @Pattern(regexp = "[A-Za-z0-9._-]{3,64}") String schemeId,
        @NotBlank String kind,
        @NotBlank String title,
        @NotBlank String source,
        @NotNull LocalDate effectiveFrom,

        @NotNull
        @Schema(
                type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT,
                implementation = Object.class)
        JsonNode parameters) {}
