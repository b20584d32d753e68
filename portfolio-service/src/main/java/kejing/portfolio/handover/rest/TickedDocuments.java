package kejing.portfolio.handover.rest;

import java.util.List;
import java.util.Map;

/** The documents as they are after the ticks. */
public record TickedDocuments(List<SignRequest.ShownDocument> documents) {

    static TickedDocuments of(Map<String, String> hashes) {
        return new TickedDocuments(hashes.entrySet().stream()
                .map(entry -> new SignRequest.ShownDocument(entry.getKey(), entry.getValue()))
                .toList());
    }
}
