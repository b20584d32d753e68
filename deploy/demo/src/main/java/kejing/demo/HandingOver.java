package kejing.demo;

import static kejing.demo.Together.together;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import kejing.demo.bank.StaffMember;
import kejing.demo.door.Door;

/**
 * The handover of a decision: every giver ticks the checklist and signs, then every receiver, then every branch head, each
 * signed in as himself. What an interrupted run left signed waits for the next one and is not signed twice.
 */
final class HandingOver {
    private static final List<String> ITEMS =
            List.of("DOSSIER", "CONTRACTS", "COLLATERAL", "BALANCES", "LIMITATION", "OUTSTANDING", "CLIENT_TOLD");

    private final Stage stage;

    HandingOver(Stage stage) {
        this.stage = stage;
    }

    /** @return how many signatures were given */
    int sign(String decisionId) {
        AtomicInteger signatures = new AtomicInteger();
        List<StaffMember> managers = stage.year.organisation().candidates();
        together(managers.stream()
                .map(one -> (Runnable) () -> signatures.addAndGet(sign(decisionId, one, "relationship-manager")))
                .toList());
        together(managers.stream()
                .map(one -> (Runnable) () -> signatures.addAndGet(sign(decisionId, one, "relationship-manager")))
                .toList());
        together(stage.year.organisation().branchHeads().stream()
                .map(one -> (Runnable) () -> signatures.addAndGet(sign(decisionId, one, "branch-head")))
                .toList());
        return signatures.get();
    }

    /** Ticks and signs everything that waits for this person. */
    private int sign(String decisionId, StaffMember person, String role) {
        Door door = stage.cast.of(person);
        stage.portfolio.awaitKnown(door, role);
        Map<String, String> hashes = new HashMap<>();
        List<String> unticked = new ArrayList<>();
        for (JsonNode document :
                stage.portfolio.list(door, "/handovers?decisionId=" + Api.encoded(decisionId) + "&awaitingMe=true")) {
            hashes.put(
                    document.path("documentId").asText(), document.path("hash").asText());
            if (document.path("ticked").asInt() < document.path("mandatory").asInt()) {
                unticked.add(document.path("documentId").asText());
            }
        }
        if (hashes.isEmpty()) {
            return 0;
        }
        if (!unticked.isEmpty()) {
            JsonNode ticked = stage.portfolio.create(
                    door,
                    "/handovers/checks",
                    Map.of(
                            "documentIds",
                            unticked,
                            "items",
                            ITEMS.stream().map(item -> Map.of("item", item)).toList()),
                    unticked.toString());
            ticked.path("documents")
                    .forEach(document -> hashes.put(
                            document.path("documentId").asText(),
                            document.path("hash").asText()));
        }
        List<String> ids = hashes.keySet().stream().sorted().toList();
        stage.portfolio.create(
                door,
                "/handovers/signatures",
                Map.of(
                        "documents",
                        ids.stream()
                                .map(id -> Map.of("documentId", id, "hash", hashes.get(id)))
                                .toList()),
                ids.toString());
        return ids.size();
    }
}
