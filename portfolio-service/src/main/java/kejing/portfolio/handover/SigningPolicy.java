package kejing.portfolio.handover;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kejing.chassis.identity.Actor;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.portfolio.Roles;
import kejing.portfolio.checklist.Checklist;

/**
 * Who may sign a handover document, when (H-01, SEM-6): giver, receiver, supervisor, in this order, each once and after
 * the mandatory items of the checklist. The supervisor is the branch's head; where there is none, or the head is giver or
 * receiver, somebody of the marketing department, which also looks after the head office's own clients.
 */
public final class SigningPolicy {

    private SigningPolicy() {}

    /** What the actor is in the document; nobody is two of them. */
    public static Optional<Party> partyOf(HandoverDocument document, Actor actor) {
        String person = actor.personId();
        if (!person.isEmpty() && person.equals(document.giver())) {
            return Optional.of(Party.GIVER);
        }
        if (!person.isEmpty() && person.equals(document.receiver())) {
            return Optional.of(Party.RECEIVER);
        }
        boolean head = actor.has(Roles.BRANCH_HEAD) && document.branchId().equals(actor.unitId());
        boolean marketing = actor.has(Roles.MARKETING) && !document.headSupervises();
        return head || marketing ? Optional.of(Party.SUPERVISOR) : Optional.empty();
    }

    /** @throws Problem 403 to whoever is none of the three; 409 if it is complete or another's turn */
    static Party requireTurn(HandoverDocument document, Actor actor) {
        Party party = requireParty(document, actor);
        requireOpen(document);
        if (party != document.awaits()) {
            throw Problem.state(
                            "not-your-turn",
                            new Text(
                                    "交接单 %s 现由%s签字，移交人、接收人、监交人须依次签字，每人一次。"
                                            .formatted(document.documentId(), chinese(document.awaits())),
                                    "Document %s awaits the %s: giver, receiver and supervisor sign in turn, each once."
                                            .formatted(
                                                    document.documentId(),
                                                    document.awaits().name().toLowerCase(Locale.ROOT))))
                    .with("documentId", document.documentId())
                    .with("awaits", document.awaits());
        }
        return party;
    }

    /** @throws Problem 403 */
    static Party requireParty(HandoverDocument document, Actor actor) {
        return partyOf(document, actor)
                .orElseThrow(() -> Problem.forbidden(
                        "not-a-party",
                        Text.of(
                                "您不是交接单 %s 的移交人、接收人或监交人。",
                                "You are neither giver nor receiver nor supervisor of document %s.",
                                document.documentId())));
    }

    /** @throws Problem 409 */
    static void requireOpen(HandoverDocument document) {
        if (document.isComplete()) {
            throw Problem.state(
                            "handover-complete",
                            Text.of(
                                    "交接单 %s 三方已签字，不可再改。",
                                    "Document %s is signed by all three and no longer changes.", document.documentId()))
                    .with("documentId", document.documentId());
        }
    }

    /** @throws Problem 422 naming the mandatory items that are not ticked */
    static void requireChecked(HandoverDocument document, Checklist checklist, Set<String> ticked) {
        List<Checklist.Item> missing = checklist.missing(document.withLoans(), ticked);
        if (!missing.isEmpty()) {
            throw Problem.rule(
                            "checklist-incomplete",
                            new Text(
                                    "交接单 %s 的清单尚有未办事项：%s。请逐项核对勾选后再签字。"
                                            .formatted(
                                                    document.documentId(),
                                                    String.join(
                                                            "、",
                                                            missing.stream()
                                                                    .map(Checklist.Item::zh)
                                                                    .toList())),
                                    "Document %s has open items: %s. Check and tick them before signing."
                                            .formatted(
                                                    document.documentId(),
                                                    String.join(
                                                            "; ",
                                                            missing.stream()
                                                                    .map(Checklist.Item::en)
                                                                    .toList()))))
                    .with("documentId", document.documentId())
                    .with("items", missing.stream().map(Checklist.Item::code).toList());
        }
    }

    /** Who signs after that party; null after the supervisor. */
    static Party after(Party party) {
        return switch (party) {
            case GIVER -> Party.RECEIVER;
            case RECEIVER -> Party.SUPERVISOR;
            case SUPERVISOR -> null;
        };
    }

    private static String chinese(Party party) {
        return switch (party) {
            case GIVER -> "移交人";
            case RECEIVER -> "接收人";
            case SUPERVISOR -> "监交人";
        };
    }
}
