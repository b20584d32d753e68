package kejing.portfolio.handover.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kejing.chassis.identity.Actor;
import kejing.chassis.scheme.Schemes;
import kejing.chassis.time.BusinessDay;
import kejing.portfolio.accountcredit.AccountCredits;
import kejing.portfolio.checklist.Checklist;
import kejing.portfolio.handover.HandoverDocument;
import kejing.portfolio.handover.HandoverDocuments;
import kejing.portfolio.handover.HandoverDocuments.Line;
import kejing.portfolio.handover.HandoverDocuments.Paper;
import kejing.portfolio.handover.HandoverDocuments.Signature;
import kejing.portfolio.handover.HandoverDocuments.Tick;
import kejing.portfolio.handover.SigningPolicy;
import kejing.portfolio.handover.rest.HandoverDetail.HandoverClient;
import kejing.portfolio.handover.rest.HandoverDetail.HandoverItem;
import kejing.portfolio.handover.rest.HandoverDetail.HandoverPaper;
import kejing.portfolio.handover.rest.HandoverDetail.HandoverSignature;
import kejing.portfolio.handover.rest.HandoverDetail.OriginatedLoan;
import kejing.portfolio.organisation.Staff;
import kejing.portfolio.period.ClosedPeriod;
import kejing.portfolio.period.ClosedPeriods;
import kejing.portfolio.responsibility.Origination;
import kejing.portfolio.responsibility.Originations;
import kejing.portfolio.responsibility.rest.NamedHolder;

/** Puts together what a reader sees of handover documents. */
@ApplicationScoped
class HandoverViews {

    private final HandoverDocuments documents;
    private final Originations originations;
    private final Staff staff;
    private final Schemes schemes;
    private final AccountCredits accountCredits;
    private final ClosedPeriods periods;
    private final BusinessDay day;

    HandoverViews(
            HandoverDocuments documents,
            Originations originations,
            Staff staff,
            Schemes schemes,
            AccountCredits accountCredits,
            ClosedPeriods periods,
            BusinessDay day) {
        this.documents = documents;
        this.originations = originations;
        this.staff = staff;
        this.schemes = schemes;
        this.accountCredits = accountCredits;
        this.periods = periods;
        this.day = day;
    }

    List<HandoverDocumentView> of(List<HandoverDocument> rows, Actor actor) {
        Map<String, List<Tick>> ticks =
                documents.ticks(rows.stream().map(HandoverDocument::documentId).toList());
        Set<String> persons = new HashSet<>();
        rows.forEach(row -> persons.addAll(parties(row)));
        Map<String, String> names = staff.namesOf(persons);
        Map<String, Checklist> checklists = new HashMap<>();
        List<ClosedPeriod> closed = periods.all();
        return rows.stream()
                .map(row -> view(
                        row,
                        closed,
                        checklists.computeIfAbsent(row.schemeId(), this::checklist),
                        ticks.getOrDefault(row.documentId(), List.of()),
                        actor,
                        names))
                .toList();
    }

    HandoverDetail detail(HandoverDocument document, Actor actor) {
        String id = document.documentId();
        Checklist checklist = checklist(document.schemeId());
        List<Line> lines = documents.lines(id);
        List<Tick> ticks = documents.ticks(List.of(id)).getOrDefault(id, List.of());
        List<Paper> papers = documents.papers(List.of(id)).getOrDefault(id, List.of());
        List<Signature> signatures = documents.signatures(id);
        Map<String, Integer> divided =
                accountCredits.divided(lines.stream().map(Line::clientId).toList(), document.effectiveFrom());
        Map<String, List<Origination>> originated =
                originations.ofClients(lines.stream().map(Line::clientId).toList()).stream()
                        .collect(Collectors.groupingBy(Origination::clientId));
        Set<String> persons = new HashSet<>(parties(document));
        lines.forEach(line -> {
            persons.addAll(line.before().staffIds());
            persons.addAll(line.after().staffIds());
        });
        originated.values().forEach(loans -> loans.forEach(loan -> persons.add(loan.staffId())));
        ticks.forEach(tick -> persons.add(tick.by()));
        papers.forEach(paper -> persons.add(paper.by()));
        signatures.forEach(signature -> persons.add(signature.staffId()));
        if (document.returnedBy() != null) {
            persons.add(document.returnedBy());
        }
        Map<String, String> names = staff.namesOf(persons);
        return new HandoverDetail(
                view(document, periods.all(), checklist, ticks, actor, names),
                document.headSupervises(),
                !document.isComplete() && signatures.isEmpty(),
                document.effectiveFrom().isBefore(document.isComplete() ? day.of(document.completedAt()) : day.today()),
                lines.stream()
                        .map(line -> client(
                                line,
                                divided.getOrDefault(line.clientId(), 0),
                                originated.getOrDefault(line.clientId(), List.of()),
                                names))
                        .toList(),
                items(checklist, document, ticks, names),
                papers.stream()
                        .map(paper -> new HandoverPaper(
                                paper.name(), paper.sha256(), names.getOrDefault(paper.by(), paper.by()), paper.at()))
                        .toList(),
                signatures.stream()
                        .map(signature -> new HandoverSignature(
                                signature.party(),
                                signature.staffId(),
                                names.getOrDefault(signature.staffId(), signature.staffId()),
                                signature.forGiver(),
                                signature.hash(),
                                signature.at()))
                        .toList(),
                document.returnedBy() == null ? null : names.getOrDefault(document.returnedBy(), document.returnedBy()),
                document.returnReason());
    }

    private static HandoverDocumentView view(
            HandoverDocument document,
            List<ClosedPeriod> closed,
            Checklist checklist,
            List<Tick> ticks,
            Actor actor,
            Map<String, String> names) {
        Set<String> ticked = ticks.stream().map(Tick::item).collect(Collectors.toSet());
        int mandatory = checklist.missing(document.withLoans(), Set.of()).size();
        int missing = checklist.missing(document.withLoans(), ticked).size();
        return HandoverDocumentView.of(
                document,
                closed,
                mandatory - missing,
                mandatory,
                SigningPolicy.partyOf(document, actor).orElse(null),
                names);
    }

    private static List<HandoverItem> items(
            Checklist checklist, HandoverDocument document, List<Tick> ticks, Map<String, String> names) {
        List<HandoverItem> items = new ArrayList<>();
        for (Checklist.Item item : checklist.items(document.withLoans())) {
            Tick tick = ticks.stream()
                    .filter(one -> one.item().equals(item.code()))
                    .findFirst()
                    .orElse(null);
            items.add(new HandoverItem(
                    item.code(),
                    item.zh(),
                    item.en(),
                    item.mandatory(),
                    tick == null ? null : tick.remark(),
                    tick == null ? null : names.getOrDefault(tick.by(), tick.by()),
                    tick == null ? null : tick.at()));
        }
        return items;
    }

    private static HandoverClient client(
            Line line, int dividedAccounts, List<Origination> loans, Map<String, String> names) {
        return new HandoverClient(
                line.clientId(),
                line.name(),
                NamedHolder.of(line.before(), names),
                NamedHolder.of(line.after(), names),
                line.loan(),
                line.deposit(),
                line.nonPerforming(),
                dividedAccounts,
                loans.stream()
                        .map(loan -> new OriginatedLoan(
                                loan.loanId(),
                                loan.staffId(),
                                names.getOrDefault(loan.staffId(), loan.staffId()),
                                loan.originatedOn()))
                        .toList());
    }

    private Checklist checklist(String schemeId) {
        return schemes.byId(schemeId, Checklist.class).parameters();
    }

    private static List<String> parties(HandoverDocument document) {
        return document.giver() == null ? List.of(document.receiver()) : List.of(document.giver(), document.receiver());
    }
}
