package kejing.portfolio.campaign;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of a contact in a campaign. */
@Schema(name = "ContactOutcome")
public enum Outcome {
    NOT_REACHED,
    INTERESTED,
    APPLIED,
    SIGNED,
    DECLINED
}
