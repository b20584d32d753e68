package kejing.portfolio.agreement;

import kejing.chassis.problem.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The outcome of one test.
 *
 * @param actual the tested share in percent, rounded to two decimals for reading only; null if there is none
 * @param bound what it is compared with, likewise
 * @param trace the calculation in words and numbers
 */
public record Covenant(String rule, Text title, Outcome outcome, String actual, String bound, Text trace) {

    /** How a test ends. */
    @Schema(name = "CovenantOutcome")
    public enum Outcome {
        MET,
        BREACH,
        /** It does not apply, such as the share of loans of a company that borrows nowhere. */
        NOT_APPLICABLE,
        /** The statement leaves out what is needed. */
        UNKNOWN
    }
}
