package kejing.chassis.scheme;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A scheme as it is stored. */
public record SchemeView(
        String schemeId,
        String kind,
        String title,
        String source,
        LocalDate effectiveFrom,

        @Schema(type = SchemaType.OBJECT, implementation = Object.class)
        JsonNode parameters,

        String hash,
        String state,
        String draftedBy,
        String approvedBy) {}
