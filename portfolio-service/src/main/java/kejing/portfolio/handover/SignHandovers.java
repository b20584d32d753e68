package kejing.portfolio.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kejing.chassis.audit.Audit;
import kejing.chassis.event.NewEvent;
import kejing.chassis.event.Outbox;
import kejing.chassis.identity.Actor;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.scheme.Schemes;
import kejing.portfolio.checklist.Checklist;
import kejing.portfolio.handover.HandoverDocuments.Move;
import kejing.portfolio.responsibility.HoldersHandedOver;
import kejing.portfolio.responsibility.Holdings;
import kejing.portfolio.responsibility.Responsibility;
import kejing.portfolio.responsibility.ResponsibilityLedger;
import kejing.portfolio.responsibility.messaging.ResponsibilityAssignedV1;

/**
 * Signs any number of documents in one act, each as what the signer is in it, each bound to the hash that was shown. With
 * the supervisor's signature a document is complete; a client whose documents are all complete is in the ledger of
 * performance credit from 00:00 of the decision's date, in the past too: all three have signed that date (SEM-6).
 */
@ApplicationScoped
public class SignHandovers {

    private final HandoverDocuments documents;
    private final Schemes schemes;
    private final ResponsibilityLedger ledger;
    private final Holdings holdings;
    private final Outbox outbox;
    private final Event<HoldersHandedOver> handedOver;
    private final Audit audit;
    private final Clock clock;

    SignHandovers(
            HandoverDocuments documents,
            Schemes schemes,
            ResponsibilityLedger ledger,
            Holdings holdings,
            Outbox outbox,
            Event<HoldersHandedOver> handedOver,
            Audit audit,
            Clock clock) {
        this.documents = documents;
        this.schemes = schemes;
        this.ledger = ledger;
        this.holdings = holdings;
        this.outbox = outbox;
        this.handedOver = handedOver;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What came of it.
     *
     * @param complete documents that have all signatures now
     * @param clients clients that have changed hands by it
     */
    public record Signed(int signed, int complete, int clients) {}

    /**
     * All of the documents or none.
     *
     * @param shown the hash of each document as the signer saw it, by id
     * @throws Problem naming the first document that stands in the way: 404 not the signer's to see; 403 not a party; 409
     *     not the signer's turn, or changed since it was shown, or the client's ledger begins later; 422 open checklist
     */
    @Transactional
    public Signed sign(Map<String, String> shown, Actor actor) {
        documents.lockDecisionsOf(shown.keySet());
        List<HandoverDocument> locked = documents.locked(shown.keySet());
        Map<String, Set<String>> ticked = ticked(shown.keySet());
        Map<String, Checklist> checklists = new HashMap<>();
        Map<Party, List<HandoverDocument>> byParty = new EnumMap<>(Party.class);
        for (HandoverDocument document : locked) {
            if (!document.isVisibleTo(actor)) {
                throw Problem.notFound("handover document", document.documentId());
            }
            Party party = SigningPolicy.requireTurn(document, actor);
            requireShown(document, shown.get(document.documentId()));
            Checklist checklist = checklists.computeIfAbsent(
                    document.schemeId(), id -> schemes.byId(id, Checklist.class).parameters());
            SigningPolicy.requireChecked(document, checklist, ticked.getOrDefault(document.documentId(), Set.of()));
            byParty.computeIfAbsent(party, any -> new ArrayList<>()).add(document);
        }
        Instant now = clock.instant();
        byParty.forEach((party, signed) -> documents.sign(signed, party, actor.personId(), now));
        List<HandoverDocument> complete = byParty.getOrDefault(Party.SUPERVISOR, List.of());
        int clients = complete.isEmpty() ? 0 : takeEffect(complete, now);
        audit.record("sign-handovers", "handovers", new TreeMap<>(shown));
        return new Signed(locked.size(), complete.size(), clients);
    }

    private Map<String, Set<String>> ticked(Set<String> documentIds) {
        Map<String, Set<String>> ticked = new HashMap<>();
        documents
                .ticks(documentIds)
                .forEach((id, ticks) -> ticked.put(
                        id, ticks.stream().map(HandoverDocuments.Tick::item).collect(Collectors.toSet())));
        return ticked;
    }

    private static void requireShown(HandoverDocument document, String hash) {
        if (!document.hash().equals(hash)) {
            throw Problem.state(
                            "document-changed",
                            Text.of(
                                    "交接单 %s 在您查看后已有变动，请重新查看后再签字。",
                                    "Document %s has changed since you looked at it. Look again before you sign.",
                                    document.documentId()))
                    .with("documentId", document.documentId());
        }
    }

    private int takeEffect(List<HandoverDocument> complete, Instant now) {
        Map<String, HandoverDocument> ofDecision = new TreeMap<>();
        Set<String> persons = new HashSet<>();
        for (HandoverDocument document : complete) {
            ofDecision.put(document.decisionId(), document);
            persons.add(document.receiver());
            if (document.giver() != null) {
                persons.add(document.giver());
            }
        }
        int clients = 0;
        Map<String, List<Move>> moves = documents.takeEffect(
                complete.stream().map(HandoverDocument::documentId).toList(), now);
        for (HandoverDocument any : ofDecision.values()) {
            List<Responsibility> entries = new ArrayList<>();
            for (Move move : moves.getOrDefault(any.decisionId(), List.of())) {
                entries.add(Responsibility.ofDecision(
                        move.clientId(), any.effectiveFrom(), move.after(), any.source(), any.decisionId()));
                persons.addAll(move.before().staffIds());
                persons.addAll(move.after().staffIds());
            }
            ledger.open(entries);
            List<NewEvent> told =
                    entries.stream().map(ResponsibilityAssignedV1::of).toList();
            outbox.append(told);
            clients += entries.size();
        }
        holdings.announce(persons);
        for (HandoverDocument any : ofDecision.values()) {
            int left = documents.left(any.decisionId(), now);
            handedOver.fire(new HoldersHandedOver(any.source(), any.decisionId(), left));
        }
        return clients;
    }
}
