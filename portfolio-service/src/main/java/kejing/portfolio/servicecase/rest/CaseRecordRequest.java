package kejing.portfolio.servicecase.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import kejing.portfolio.servicecase.CaseChannel;
import kejing.portfolio.servicecase.CaseKind;
import kejing.portfolio.servicecase.ServiceCase.Contact;
import kejing.portfolio.servicecase.ServiceDesk;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A case as the first contact takes it down.
 *
 * @param clientId the client; without one, name and telephone say how to reach the person
 * @param readBack whether it was read back and confirmed (S-01)
 * @param promisedAt by when the client was promised an answer, if it cannot be solved at once
 */
@Schema(
        examples =
                "{\"kind\":\"COMPLAINT\",\"channel\":\"COUNTER\",\"contactName\":\"路人甲\",\"contactPhone\":\"021-5550100\",\"content\":\"排队等候过久\",\"readBack\":true,\"promisedAt\":\"2099-06-01T17:00:00+08:00\"}")
public record CaseRecordRequest(
        @NotNull CaseKind kind,
        @NotNull CaseChannel channel,
        @Size(max = 64) String clientId,
        @Size(max = 60) String contactName,
        @Size(max = 32) String contactPhone,
        @NotBlank @Size(max = 4000) String content,
        boolean readBack,
        Instant promisedAt) {

    ServiceDesk.Received received() {
        String name = blankToNull(contactName);
        String phone = blankToNull(contactPhone);
        return new ServiceDesk.Received(
                kind,
                channel,
                blankToNull(clientId),
                name == null && phone == null ? null : new Contact(name, phone),
                content.strip(),
                readBack,
                promisedAt == null ? null : promisedAt.truncatedTo(ChronoUnit.SECONDS));
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
