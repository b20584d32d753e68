package kejing.portfolio.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.scheme.Scheme;
import kejing.chassis.scheme.Schemes;
import kejing.chassis.time.BusinessDay;
import kejing.portfolio.checklist.Checklist;
import kejing.portfolio.client.Client;
import kejing.portfolio.client.Clients;
import kejing.portfolio.departure.Departures;
import kejing.portfolio.handover.HandoverDocuments.Move;
import kejing.portfolio.organisation.Staff;
import kejing.portfolio.responsibility.Holders;
import kejing.portfolio.responsibility.HoldersDecided;
import kejing.portfolio.responsibility.HoldersHandedOver;
import kejing.portfolio.responsibility.Holdings;
import kejing.portfolio.responsibility.Responsibility;
import kejing.portfolio.responsibility.ResponsibilityLedger;

/**
 * A decision about holders opens its handover documents, in the decision's own transaction: one for each branch and pair
 * of giver and receiver. Clients whose holders stay need none.
 */
@ApplicationScoped
class OpenHandovers {

    private final HandoverDocuments documents;
    private final Clients clients;
    private final Staff staff;
    private final Departures departures;
    private final ResponsibilityLedger ledger;
    private final Holdings holdings;
    private final Schemes schemes;
    private final Event<HoldersHandedOver> handedOver;
    private final BusinessDay day;
    private final Clock clock;

    OpenHandovers(
            HandoverDocuments documents,
            Clients clients,
            Staff staff,
            Departures departures,
            ResponsibilityLedger ledger,
            Holdings holdings,
            Schemes schemes,
            Event<HoldersHandedOver> handedOver,
            BusinessDay day,
            Clock clock) {
        this.documents = documents;
        this.clients = clients;
        this.staff = staff;
        this.departures = departures;
        this.ledger = ledger;
        this.holdings = holdings;
        this.schemes = schemes;
        this.handedOver = handedOver;
        this.day = day;
        this.clock = clock;
    }

    private record Key(String branchId, String giver, String receiver) {

        String documentIdFor(String decisionId) {
            return String.join(".", decisionId, branchId, giver == null ? "-" : giver, receiver);
        }
    }

    /**
     * @throws Problem 422 if a client would be with nobody or with somebody who leaves or has left; 409 if a client
     *     is being handed over already
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void open(@Observes HoldersDecided decided) {
        Instant now = clock.instant();
        List<HoldersDecided.Change> changes = changesOf(decided);
        documents.add(decided, now, changes.isEmpty());
        if (changes.isEmpty()) {
            handedOver.fire(new HoldersHandedOver(decided.source(), decided.decisionId(), 0));
            return;
        }
        Set<String> ids = changes.stream().map(HoldersDecided.Change::clientId).collect(Collectors.toSet());
        refuseIfInHandover(ids);
        Map<String, Client> known =
                clients.among(ids, Set.of()).stream().collect(Collectors.toMap(Client::clientId, client -> client));
        Map<String, Responsibility> before = ledger.openEntries(ids);
        TreeMap<Key, List<Move>> piles =
                new TreeMap<>(Comparator.comparing((Key key) -> key.documentIdFor(decided.decisionId())));
        List<Move> moves = new ArrayList<>();
        for (HoldersDecided.Change change : changes) {
            Client client = Optional.ofNullable(known.get(change.clientId()))
                    .orElseThrow(() -> Problem.notFound("client", change.clientId()));
            Responsibility entry = before.get(change.clientId());
            Move move = new Move(
                    client.clientId(),
                    entry == null ? Holders.NOBODY : entry.holders(),
                    change.holders(),
                    client.loan(),
                    client.deposit(),
                    client.nonPerforming());
            moves.add(move);
            for (HandoverPairs.Pair pair : HandoverPairs.of(move.before(), move.after())) {
                piles.computeIfAbsent(
                                new Key(client.branchId(), pair.giver(), pair.receiver()), key -> new ArrayList<>())
                        .add(move);
            }
        }
        documents.addMoves(decided.decisionId(), moves);
        add(decided, piles);
        holdings.announce(parties(piles.keySet()));
    }

    private List<HoldersDecided.Change> changesOf(HoldersDecided decided) {
        Map<String, Responsibility> open = ledger.openEntries(
                decided.changes().stream().map(HoldersDecided.Change::clientId).toList());
        List<HoldersDecided.Change> changes = decided.changes().stream()
                .filter(change -> !change.holders()
                        .equals(
                                open.containsKey(change.clientId())
                                        ? open.get(change.clientId()).holders()
                                        : Holders.NOBODY))
                .sorted(Comparator.comparing(HoldersDecided.Change::clientId))
                .toList();
        Set<String> receivers = new HashSet<>();
        for (HoldersDecided.Change change : changes) {
            if (change.holders().isNobody()) {
                throw Problem.rule(
                                "nobody-would-be-responsible",
                                Text.of(
                                        "客户 %s 将无人负责，须先确定责任人（A-02）。",
                                        "Nobody would be responsible for client %s; name somebody first (A-02).",
                                        change.clientId()))
                        .with("clientId", change.clientId());
            }
            receivers.addAll(change.holders().staffIds());
        }
        refuseIfLeaving(receivers);
        return changes;
    }

    private void refuseIfLeaving(Set<String> receivers) {
        Set<String> active = staff.branchesOfActive().keySet();
        Set<String> leaving = departures.among(receivers);
        for (String receiver : receivers) {
            if (leaving.contains(receiver) || !active.contains(receiver)) {
                throw Problem.rule(
                                "receiver-leaves",
                                Text.of(
                                        "%s 已离岗或正在办理离岗，不得再接收客户，请改由他人分管。",
                                        "%s has left or is leaving and takes no more clients; choose somebody else.",
                                        receiver))
                        .with("staffId", receiver);
            }
        }
    }

    private void refuseIfInHandover(Collection<String> ids) {
        List<String> taken = documents.inHandover(ids);
        if (!taken.isEmpty()) {
            throw Problem.state(
                            "client-in-handover",
                            Text.of(
                                    "客户 %s 等 %d 户正在交接，请待交接完成后再作决定。",
                                    "Client %1$s (%2$d in all) is being handed over. Decide after that is complete.",
                                    taken.getFirst(),
                                    taken.size()))
                    .with("clientIds", taken.stream().limit(20).toList());
        }
    }

    private void add(HoldersDecided decided, TreeMap<Key, List<Move>> piles) {
        Scheme<Checklist> scheme = schemes.inForce(HandoverChecklistKind.KIND, day.today(), Checklist.class);
        List<HandoverDocument> opened = new ArrayList<>();
        List<String> lineDocuments = new ArrayList<>();
        List<String> lineClients = new ArrayList<>();
        piles.forEach((key, moves) -> {
            HandoverDocument document = document(decided, key, moves, scheme.schemeId());
            opened.add(document);
            for (Move move : moves) {
                lineDocuments.add(document.documentId());
                lineClients.add(move.clientId());
            }
        });
        documents.addDocuments(opened);
        documents.addLines(decided.decisionId(), lineDocuments, lineClients);
    }

    private static HandoverDocument document(HoldersDecided decided, Key key, List<Move> moves, String schemeId) {
        HandoverDocument bare = new HandoverDocument(
                key.documentIdFor(decided.decisionId()),
                decided.decisionId(),
                decided.source(),
                decided.effectiveFrom(),
                key.branchId(),
                key.giver(),
                key.receiver(),
                schemeId,
                moves.size(),
                moves.stream().anyMatch(move -> !move.loan().isZero()),
                key.giver() == null ? Party.RECEIVER : Party.GIVER,
                false,
                true,
                SignedContent.ofLines(moves),
                "",
                null,
                null,
                null);
        return bare.withHash(SignedContent.hash(bare, List.of(), List.of()));
    }

    private static Set<String> parties(Set<Key> keys) {
        Set<String> parties = new HashSet<>();
        for (Key key : keys) {
            parties.add(key.receiver());
            if (key.giver() != null) {
                parties.add(key.giver());
            }
        }
        return parties;
    }
}
