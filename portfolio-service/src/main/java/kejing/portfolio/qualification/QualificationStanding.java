package kejing.portfolio.qualification;

import java.time.LocalDate;
import java.util.Set;

/**
 * How a person's qualification stands from a day on (资格状态), as grading's register says: it replaces what was known of
 * the person for that day and later.
 */
public record QualificationStanding(String staffId, LocalDate from, String state, QualificationTier tier) {
    private static final Set<String> HOLDING = Set.of("ACTIVE", "PROVISIONAL");

    /** Whether the person may hold clients by it; a state that we do not know yet does not. */
    public boolean holds() {
        return HOLDING.contains(state);
    }
}
