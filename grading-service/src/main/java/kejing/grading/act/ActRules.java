package kejing.grading.act;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The rule of each kind of act. */
@ApplicationScoped
class ActRules {
    private final Map<ActKind, ActRule> byKind = new EnumMap<>(ActKind.class);

    ActRules(@All List<ActRule> rules) {
        rules.forEach(rule -> rule.kinds().forEach(kind -> {
            if (byKind.put(kind, rule) != null) {
                throw new IllegalStateException("two rules for acts of the kind " + kind);
            }
        }));
        if (byKind.size() != ActKind.values().length) {
            throw new IllegalStateException("only these kinds of acts have a rule: " + byKind.keySet());
        }
    }

    ActRule of(ActKind kind) {
        return byKind.get(kind);
    }
}
