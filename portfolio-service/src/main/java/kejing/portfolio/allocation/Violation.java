package kejing.portfolio.allocation;

import java.util.Optional;
import kejing.chassis.problem.Text;

/** A rule that an allocation breaks, and by whom or what. */
public record Violation(Rule rule, Optional<String> clientId, Optional<String> staffId, Text text) {

    static Violation ofClient(Rule rule, String clientId, Text text) {
        return new Violation(rule, Optional.of(clientId), Optional.empty(), text);
    }

    static Violation ofManager(Rule rule, String staffId, Text text) {
        return new Violation(rule, Optional.empty(), Optional.of(staffId), text);
    }
}
