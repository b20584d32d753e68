package kejing.portfolio.ledger;

import java.util.EnumSet;
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
        if (!ledgers.keySet().containsAll(EnumSet.allOf(LedgerKind.class))
                || ledgers.values().stream().anyMatch(ledger -> ledger.dueDays() != null && ledger.dueDays() < 0)) {
            throw Problem.rule(
                    "ledger-rules",
                    Text.of(
                            "每种台账都须有项目定义，期限天数不得为负。",
                            "Every ledger needs its fields, and no deadline lies before the event."));
        }
    }

    /** @throws Problem 422 if a field is missing, unknown or holds something else than its choices */
    public void check(LedgerKind kind, Map<String, String> details) {
        TreeSet<String> unknown = new TreeSet<>(details.keySet());
        for (Field field : ledgers.get(kind).fields()) {
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
