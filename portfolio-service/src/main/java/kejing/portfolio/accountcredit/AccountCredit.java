package kejing.portfolio.accountcredit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.TreeMap;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.rest.ContentHash;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A proposed or decided division of the credit of one account (账户分成).
 *
 * @param from first day, at 00:00
 * @param to first day on which it no longer holds; null while open or not approved. Equal to {@code from} if a later decision
 *     replaced it from its first day on
 * @param shares nobody: those of the client count again
 * @param proposedBy subject of the identity, as {@code decidedBy}
 * @param refusal why it was refused, else null
 */
public record AccountCredit(
        String accountCreditId,
        String accountId,
        String clientId,
        LocalDate from,
        LocalDate to,
        AccountShares shares,
        State state,
        String reason,
        String proposedBy,
        Instant proposedAt,
        String decidedBy,
        Instant decidedAt,
        String refusal) {

    /** How far the decision is. */
    @Schema(name = "AccountCreditState")
    public enum State {
        PROPOSED,
        APPROVED,
        REFUSED
    }

    /** What a decision binds to: who shall have which part from when. */
    public String hash() {
        TreeMap<String, Object> content = new TreeMap<>();
        content.put("accountCreditId", accountCreditId);
        content.put("accountId", accountId);
        content.put("from", from.toString());
        content.put("state", state.name());
        TreeMap<String, String> parts = new TreeMap<>();
        shares.list().forEach(one -> parts.put(one.staffId(), one.share().toPlainString()));
        content.put("shares", parts);
        return ContentHash.of(content);
    }

    /** Whether it says who has the credit on the day. */
    public boolean holdsOn(LocalDate day) {
        return state == State.APPROVED && !from.isAfter(day) && (to == null || to.isAfter(day));
    }

    /** @throws Problem 409 if it is decided */
    void requireProposed() {
        if (state != State.PROPOSED) {
            throw Problem.state(
                            "account-credit-decided",
                            Text.of("该账户分成已办结，无需重复办理。", "This division is decided already; nothing is left to do."))
                    .with("state", state);
        }
    }
}
