package kejing.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** The year as JSON. Apart from the timings the same seed gives the same bytes: no generated ids, no times of day. */
final class Report {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Outcome outcome;
    private final Map<String, Long> millis;

    Report(Outcome outcome, Map<String, Long> millis) {
        this.outcome = outcome;
        this.millis = millis;
    }

    byte[] json() {
        ObjectNode report = JSON.createObjectNode();
        report.put("seed", outcome.seed());
        report.put("candidates", outcome.ranking().path("candidates").asInt());
        report.put("qualified", outcome.ranking().path("qualified").asInt());
        report.putObject("tiers")
                .put("senior", outcome.ranking().path("seniors").asInt())
                .put("intermediate", outcome.ranking().path("intermediates").asInt())
                .put("junior", outcome.ranking().path("juniors").asInt());
        report.put("clients", outcome.allocation().path("clients").asInt());
        report.put("withoutResponsible", outcome.withoutResponsible());
        report.put("violations", outcome.allocation().path("violations").asInt());
        report.put("handovers", outcome.allocation().path("handovers").asInt());
        fairness(report.putObject("fairness"));
        scoreboard(report.putArray("scoreboard"));
        report.put("bankTotal", BankTotal.text(outcome.bankTotal()));
        report.put("scoreboardTotal", outcome.period().path("scoreboardTotal").asText());
        report.set("unattributed", outcome.period().path("unattributed"));
        ObjectNode afterwards = report.putObject("afterwards");
        outcome.afterwards().forEach(afterwards::put);
        ObjectNode timings = report.putObject("timings");
        millis.forEach((step, took) -> timings.put(step, took / 1000.0));
        try {
            return (JSON.writeValueAsString(report) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** By tier, then by resource: the target and how unequal it was before and is after the plan. */
    private void fairness(ObjectNode fairness) {
        for (JsonNode line : outcome.allocation().path("fairness")) {
            fairness.withObjectProperty(line.path("group").asText().toLowerCase(Locale.ROOT))
                    .putObject(line.path("resource").asText().toLowerCase(Locale.ROOT))
                    .put("target", line.path("target").asText())
                    .<ObjectNode>set("before", line.path("before"))
                    .set("after", line.path("after"));
        }
    }

    private void scoreboard(ArrayNode scoreboard) {
        for (JsonNode line : outcome.scoreboard()) {
            String staffId = line.path("staffId").asText();
            ObjectNode entry = scoreboard.addObject();
            entry.put("rm", staffId);
            entry.put("tier", outcome.tiers().get(staffId));
            entry.put("rorac", line.path("rorac").asText());
            entry.put("score", line.path("score").asText());
        }
    }
}
