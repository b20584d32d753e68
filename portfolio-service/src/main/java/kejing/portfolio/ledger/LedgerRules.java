package kejing.portfolio.ledger;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The fields and deadlines of the ledgers (W-05 to W-07, W-09 to W-11, W-17, W-20 to W-24, G-14). */
public record LedgerRules(Map<LedgerKind, Ledger> ledgers) {

    public static final String KIND = "ledgers";

    /** @param dueDays days from the event to the deadline, 0 for the same day; null if an entry states its own or none */
    @Schema(name = "LedgerForm")
    public record Ledger(Integer dueDays, List<Field> fields) {}

    /** @param choices the values that are taken, empty for free text */
    @Schema(name = "LedgerField")
    public record Field(String key, String zh, String en, boolean required, List<String> choices) {}

    public LedgerRules {
        if (ledgers.values().stream().anyMatch(ledger -> ledger.dueDays() != null && ledger.dueDays() < 0)) {
            throw Problem.rule(
                    "ledger-rules", Text.of("台账期限天数不得为负。", "No deadline of a ledger lies before the event."));
        }
    }

    /** @throws Problem 422 if the scheme, being older than the ledger, does not know it */
    public Ledger require(LedgerKind kind) {
        Ledger ledger = ledgers.get(kind);
        if (ledger == null) {
            throw Problem.rule(
                    "ledger-unknown",
                    Text.of("现行方案未设置此台账，请先制定新方案。", "The scheme in force has no such ledger; draft a new one first."));
        }
        return ledger;
    }

    /** @throws Problem 422 if a field is missing, unknown or holds something else than its choices */
    public void check(LedgerKind kind, Map<String, String> details) {
        TreeSet<String> unknown = new TreeSet<>(details.keySet());
        for (Field field : require(kind).fields()) {
            unknown.remove(field.key());
            String value = details.getOrDefault(field.key(), "");
            if (value.isBlank() && field.required()) {
                throw refused(
                        field.key(), "须填写“%s”。".formatted(field.zh()), "\"%s\" is required.".formatted(field.en()));
            }
            if (!value.isBlank()
                    && !field.choices().isEmpty()
                    && !field.choices().contains(value)) {
                throw refused(
                        field.key(),
                        "“%s”不接受 %s，可填：%s。".formatted(field.zh(), value, String.join("、", field.choices())),
                        "\"%s\" does not take %s but %s."
                                .formatted(field.en(), value, String.join(", ", field.choices())));
            }
        }
        if (!unknown.isEmpty()) {
            throw refused(
                    unknown.first(),
                    "该台账没有“%s”这一项。".formatted(unknown.first()),
                    "This ledger has no field \"%s\".".formatted(unknown.first()));
        }
    }

    private static Problem refused(String key, String zh, String en) {
        return Problem.rule("ledger-field", new Text(zh, en)).with("field", key);
    }
}
