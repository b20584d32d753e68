package kejing.portfolio.satisfaction.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A client's form.
 *
 * @param answers by question code; what is left out is unanswered
 */
@Schema(
        examples =
                "{\"clientId\":\"C000001\",\"channel\":\"PAPER\",\"answers\":{\"ATTITUDE\":5,\"SKILL\":4,\"SPEED\":4,\"VISITS\":5,\"OVERALL\":5}}")
public record SurveyFormRequest(
        @NotBlank @Size(max = 64) String clientId,
        @NotNull FormChannel channel,
        @NotNull Map<String, Integer> answers) {

    /** How the form came: on paper or by a call of the call centre. */
    public enum FormChannel {
        PAPER,
        CALL
    }
}
