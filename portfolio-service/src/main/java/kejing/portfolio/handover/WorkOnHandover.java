package kejing.portfolio.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kejing.chassis.audit.Audit;
import kejing.chassis.identity.Actor;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.rest.Versions;
import kejing.chassis.scheme.Schemes;
import kejing.portfolio.checklist.Checklist;

/**
 * The work on documents before they are signed: the checklist, the papers, and taking the signatures back when something
 * turns out wrong. Giver, receiver and supervisor may do it; once one has signed, the content stands until the signatures
 * are taken back.
 */
@ApplicationScoped
public class WorkOnHandover {

    private final HandoverDocuments documents;
    private final Schemes schemes;
    private final Audit audit;
    private final Clock clock;

    WorkOnHandover(HandoverDocuments documents, Schemes schemes, Audit audit, Clock clock) {
        this.documents = documents;
        this.schemes = schemes;
        this.audit = audit;
        this.clock = clock;
    }

    /** An item to tick. @param remark may be empty */
    public record Mark(String item, String remark) {}

    /**
     * Ticks the items on all the documents; an item that does not apply to one of them is left out there.
     *
     * @return the new hash of each document, by id
     * @throws Problem 404, 403 or 409 as for a single document, naming it; 422 for an unknown item
     */
    @Transactional
    public Map<String, String> tick(Collection<String> documentIds, List<Mark> marks, Actor actor) {
        List<HandoverDocument> locked = editable(documentIds, actor);
        List<String> ids = new ArrayList<>();
        List<String> items = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        for (HandoverDocument document : locked) {
            Checklist checklist = checklist(document);
            List<String> applying = checklist.items(document.withLoans()).stream()
                    .map(Checklist.Item::code)
                    .toList();
            for (Mark mark : marks) {
                checklist.require(mark.item(), true);
                if (applying.contains(mark.item())) {
                    ids.add(document.documentId());
                    items.add(mark.item());
                    remarks.add(mark.remark() == null ? "" : mark.remark());
                }
            }
        }
        documents.tick(ids, items, remarks, actor.personId(), clock.instant());
        Map<String, String> hashes = rehash(locked);
        audit.record("tick-handover", "handovers", hashes);
        return hashes;
    }

    /** Takes a tick back. */
    @Transactional
    public HandoverDocument untick(String documentId, String ifMatch, String item, Actor actor) {
        HandoverDocument document = shown(documentId, ifMatch, actor);
        checklist(document).require(item, document.withLoans());
        documents.untick(documentId, item);
        return changed(document, "untick-handover");
    }

    /** Adds a paper by name and SHA-256, or names its new content; the paper itself stays where it is kept. */
    @Transactional
    public HandoverDocument attach(String documentId, String ifMatch, String name, String sha256, Actor actor) {
        HandoverDocument document = shown(documentId, ifMatch, actor);
        documents.attach(documentId, name, sha256, actor.personId(), clock.instant());
        return changed(document, "attach-to-handover");
    }

    /**
     * Takes all signatures back with a reason: the content may be corrected and is signed anew.
     *
     * @throws Problem 409 if nobody has signed yet or all three have
     */
    @Transactional
    public HandoverDocument takeBack(String documentId, String ifMatch, String reason, Actor actor) {
        HandoverDocument document = visible(List.of(documentId), actor).getFirst();
        Versions.check(ifMatch, Versions.tag(document.hash()));
        SigningPolicy.requireParty(document, actor);
        SigningPolicy.requireOpen(document);
        if (documents.signatures(documentId).isEmpty()) {
            throw Problem.state(
                    "nothing-signed",
                    Text.of("交接单 %s 尚无人签字，可直接修改。", "Nobody has signed document %s; change it as it is.", documentId));
        }
        documents.takeBack(document, actor.personId(), reason);
        audit.record("take-back-handover", "handovers/" + documentId, reason);
        return documents.find(documentId).orElseThrow();
    }

    Checklist checklist(HandoverDocument document) {
        return schemes.byId(document.schemeId(), Checklist.class).parameters();
    }

    private HandoverDocument shown(String documentId, String ifMatch, Actor actor) {
        HandoverDocument document = editable(List.of(documentId), actor).getFirst();
        Versions.check(ifMatch, Versions.tag(document.hash()));
        return document;
    }

    private HandoverDocument changed(HandoverDocument document, String action) {
        Map<String, String> hashes = rehash(List.of(document));
        audit.record(action, "handovers/" + document.documentId(), hashes);
        return documents.find(document.documentId()).orElseThrow();
    }

    private List<HandoverDocument> editable(Collection<String> documentIds, Actor actor) {
        List<HandoverDocument> locked = visible(documentIds, actor);
        for (HandoverDocument document : locked) {
            SigningPolicy.requireParty(document, actor);
            SigningPolicy.requireOpen(document);
            Party first = document.giver() == null || document.giverLeft() ? Party.RECEIVER : Party.GIVER;
            if (document.awaits() != first) {
                throw Problem.state(
                                "signed-already",
                                Text.of(
                                        "交接单 %s 已有人签字，内容不可再改；如需更正，请先退回重签。",
                                        "Document %s is signed by somebody and stands. Take the signatures back to correct it.",
                                        document.documentId()))
                        .with("documentId", document.documentId());
            }
        }
        return locked;
    }

    private List<HandoverDocument> visible(Collection<String> documentIds, Actor actor) {
        List<HandoverDocument> locked = documents.locked(documentIds);
        for (HandoverDocument document : locked) {
            if (!document.isVisibleTo(actor)) {
                throw Problem.notFound("handover document", document.documentId());
            }
        }
        return locked;
    }

    private Map<String, String> rehash(List<HandoverDocument> changed) {
        List<String> ids = changed.stream().map(HandoverDocument::documentId).toList();
        Map<String, List<HandoverDocuments.Tick>> ticks = documents.ticks(ids);
        Map<String, List<HandoverDocuments.Paper>> papers = documents.papers(ids);
        Map<String, String> hashes = new TreeMap<>();
        for (HandoverDocument document : changed) {
            String id = document.documentId();
            hashes.put(
                    id,
                    SignedContent.hash(
                            document, ticks.getOrDefault(id, List.of()), papers.getOrDefault(id, List.of())));
        }
        documents.putHashes(hashes);
        return new LinkedHashMap<>(hashes);
    }
}
