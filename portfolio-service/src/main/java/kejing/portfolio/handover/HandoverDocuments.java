package kejing.portfolio.handover;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import kejing.chassis.identity.Actor;
import kejing.chassis.money.Money;
import kejing.chassis.problem.Problem;
import kejing.chassis.sql.Sql;
import kejing.portfolio.Roles;
import kejing.portfolio.responsibility.HolderView;
import kejing.portfolio.responsibility.Holders;
import kejing.portfolio.responsibility.HoldersDecided;

/** Decisions that are handed over, their documents, checklists, papers and signatures. */
@ApplicationScoped
public class HandoverDocuments {

    private static final String GIVER_LEFT = """
            (d.giver is not null and not exists (
              select 1 from directory_person p where p.person_id = d.giver and p.active))""";

    private static final String AWAITS =
            "(case when d.awaits = 'GIVER' and " + GIVER_LEFT + " then 'RECEIVER' else d.awaits end)";

    private static final String HEAD_SUPERVISES = """
            exists (select 1 from directory_person p where p.active and p.unit_id = d.branch_id
              and 'branch-head' = any (p.roles) and p.person_id is distinct from d.giver and p.person_id <> d.receiver)""";

    private static final String SELECT = "select d.document_id, d.decision_id, o.source, o.effective_from, d.branch_id,"
            + " d.giver, d.receiver, d.scheme_id, d.clients, d.with_loans, " + AWAITS + ", " + GIVER_LEFT + ", "
            + HEAD_SUPERVISES + ", d.lines_hash, d.hash, d.completed_at, d.returned_by, d.return_reason"
            + " from handover_document d join handover_decision o using (decision_id) ";

    private final Sql sql;
    private final ObjectMapper json;

    HandoverDocuments(AgroalDataSource dataSource, ObjectMapper json) {
        this.sql = new Sql(dataSource);
        this.json = json;
    }

    /** A client that changes hands, as it was when that was decided. */
    public record Move(
            String clientId, Holders before, Holders after, Money loan, Money deposit, boolean nonPerforming) {}

    /** A client on a document. */
    public record Line(
            String clientId,
            String name,
            Holders before,
            Holders after,
            Money loan,
            Money deposit,
            boolean nonPerforming) {}

    /** An item that was ticked. */
    public record Tick(String item, String remark, String by, Instant at) {}

    /** A paper that belongs to the handover. */
    public record Paper(String name, String sha256, String by, Instant at) {}

    /** @param forGiver whether the supervisor signed for the giver too, who had left */
    public record Signature(Party party, String staffId, boolean forGiver, String hash, Instant at) {}

    /** How far a decision is in one branch. */
    public record BranchProgress(String branchId, int documents, int complete, int clients, Instant completedAt) {

        public boolean isComplete() {
            return complete == documents;
        }
    }

    /** A decision that is handed over. */
    public record Decision(
            String decisionId,
            HoldersDecided.Source source,
            LocalDate effectiveFrom,
            Instant openedAt,
            Instant completedAt) {}

    /** What is asked for; null leaves a criterion out. */
    public record Filter(String decisionId, String branchId, Boolean open, boolean awaitingActor) {}

    public Optional<HandoverDocument> find(String documentId) {
        return sql.one(SELECT + "where d.document_id = ?", HandoverDocuments::document, documentId);
    }

    /** Those that the actor sees, ordered by id, after the one named last. */
    public List<HandoverDocument> page(Filter filter, Actor actor, String after, int limit) {
        boolean head = actor.has(Roles.BRANCH_HEAD);
        boolean marketing = actor.has(Roles.MARKETING);
        return sql.list(
                SELECT + """
                        where d.document_id > ?
                          and (? or (? and d.branch_id = ?) or d.giver = ? or d.receiver = ?)
                          and (?::text is null or d.decision_id = ?) and (?::text is null or d.branch_id = ?)
                          and (?::boolean is null or (d.completed_at is null) = ?)
                          and (not ? or (d.completed_at is null and case\s""" + AWAITS + """
                             when 'GIVER' then d.giver = ?
                             when 'RECEIVER' then d.receiver = ?
                             else d.giver is distinct from ? and d.receiver <> ?
                               and ((? and d.branch_id = ?) or (? and not\s""" + HEAD_SUPERVISES + """
                        )) end))
                        order by d.document_id limit ?""",
                HandoverDocuments::document,
                after,
                actor.bankWide(),
                head,
                actor.unitId(),
                actor.personId(),
                actor.personId(),
                filter.decisionId(),
                filter.decisionId(),
                filter.branchId(),
                filter.branchId(),
                filter.open(),
                filter.open(),
                filter.awaitingActor(),
                actor.personId(),
                actor.personId(),
                actor.personId(),
                actor.personId(),
                head,
                actor.unitId(),
                marketing,
                limit);
    }

    /** The documents, kept from others until the end of the transaction, in order of their ids. */
    List<HandoverDocument> locked(Collection<String> documentIds) {
        List<HandoverDocument> documents = sql.list(
                SELECT + "where d.document_id = any (?) order by d.document_id for update of d",
                HandoverDocuments::document,
                (Object) documentIds.toArray(String[]::new));
        for (String id : documentIds) {
            if (documents.stream().noneMatch(document -> document.documentId().equals(id))) {
                throw Problem.notFound("handover document", id);
            }
        }
        return documents;
    }

    /** Lets others wait who complete documents of the same decisions. */
    void lockDecisionsOf(Collection<String> documentIds) {
        sql.list("""
                select 1 from handover_decision where decision_id in
                  (select decision_id from handover_document where document_id = any (?))
                order by decision_id for update""", row -> 0, (Object) documentIds.toArray(String[]::new));
    }

    public List<Line> lines(String documentId) {
        return sql.list(
                """
                select m.client_id, c.name, m.holders_before, m.holders_after, m.loan_balance, m.deposit_balance, m.non_performing
                from handover_line l join handover_move m using (decision_id, client_id) join client c using (client_id)
                where l.document_id = ? order by m.client_id""",
                row -> new Line(
                        row.getString(1),
                        row.getString(2),
                        holders(row.getString(3)),
                        holders(row.getString(4)),
                        Money.yuan(row.getBigDecimal(5)),
                        Money.yuan(row.getBigDecimal(6)),
                        row.getBoolean(7)),
                documentId);
    }

    /** Ticks by document, ordered by item; a document without any is left out. */
    public Map<String, List<Tick>> ticks(Collection<String> documentIds) {
        Map<String, List<Tick>> ticks = new HashMap<>();
        sql.list(
                """
                select document_id, item, remark, ticked_by, ticked_at from handover_tick
                where document_id = any (?) order by document_id, item""",
                row -> of(ticks, row.getString(1))
                        .add(new Tick(row.getString(2), row.getString(3), row.getString(4), instant(row, 5))),
                (Object) documentIds.toArray(String[]::new));
        return ticks;
    }

    /** Papers by document, ordered by name; a document without any is left out. */
    public Map<String, List<Paper>> papers(Collection<String> documentIds) {
        Map<String, List<Paper>> papers = new HashMap<>();
        sql.list(
                """
                select document_id, name, sha256, added_by, added_at from handover_paper
                where document_id = any (?) order by document_id, name""",
                row -> of(papers, row.getString(1))
                        .add(new Paper(row.getString(2), row.getString(3), row.getString(4), instant(row, 5))),
                (Object) documentIds.toArray(String[]::new));
        return papers;
    }

    /** In the order of signing. */
    public List<Signature> signatures(String documentId) {
        return sql.list(
                """
                select party, staff_id, for_giver, hash, signed_at from handover_signature
                where document_id = ? order by signed_at, array_position(array['GIVER', 'RECEIVER', 'SUPERVISOR'], party)""",
                row -> new Signature(
                        Party.valueOf(row.getString(1)),
                        row.getString(2),
                        row.getBoolean(3),
                        row.getString(4),
                        instant(row, 5)),
                documentId);
    }

    /** How far each branch with documents of the decision is, ordered by branch. */
    public List<BranchProgress> progress(String decisionId) {
        return sql.list(
                """
                select d.branch_id, count(*), count(d.completed_at),
                  (select count(distinct l.client_id) from handover_line l join handover_document x using (document_id)
                   where x.decision_id = ? and x.branch_id = d.branch_id),
                  case when count(*) = count(d.completed_at) then max(d.completed_at) end
                from handover_document d where d.decision_id = ? group by d.branch_id order by d.branch_id""",
                row -> new BranchProgress(
                        row.getString(1), row.getInt(2), row.getInt(3), row.getInt(4), instant(row, 5)),
                decisionId,
                decisionId);
    }

    public Optional<Decision> decision(String decisionId) {
        return sql.one(
                "select decision_id, source, effective_from, opened_at, completed_at from handover_decision"
                        + " where decision_id = ?",
                HandoverDocuments::decision,
                decisionId);
    }

    /**
     * Newest first, after the decision named by moment and id.
     *
     * @param branchId only those with a document of this branch; null for all
     */
    public List<Decision> decisions(String branchId, Instant before, String beforeId, int limit) {
        return sql.list(
                """
                select o.decision_id, o.source, o.effective_from, o.opened_at, o.completed_at from handover_decision o
                where (?::timestamptz is null or (o.opened_at, o.decision_id) < (?::timestamptz, ?))
                  and (?::text is null or exists (select 1 from handover_document d
                    where d.decision_id = o.decision_id and d.branch_id = ?))
                order by o.opened_at desc, o.decision_id desc limit ?""",
                HandoverDocuments::decision,
                timestamp(before),
                timestamp(before),
                beforeId,
                branchId,
                branchId,
                limit);
    }

    /** Those of the clients that are being handed over. */
    List<String> inHandover(Collection<String> clientIds) {
        return sql.list(
                "select client_id from handover_move where effective_at is null and client_id = any (?) order by client_id",
                row -> row.getString(1),
                (Object) clientIds.toArray(String[]::new));
    }

    void add(HoldersDecided decided, Instant at, boolean complete) {
        sql.update(
                """
                insert into handover_decision (decision_id, source, effective_from, opened_at, completed_at)
                values (?, ?, ?, ?, ?)""",
                decided.decisionId(),
                decided.source().name(),
                decided.effectiveFrom(),
                timestamp(at),
                complete ? timestamp(at) : null);
    }

    void addMoves(String decisionId, List<Move> moves) {
        sql.update(
                """
                insert into handover_move (decision_id, client_id, holders_before, holders_after, loan_balance,
                  deposit_balance, non_performing)
                select ?, * from unnest(?, ?::jsonb[], ?::jsonb[], ?::numeric[], ?::numeric[], ?::boolean[])""",
                decisionId,
                texts(moves, Move::clientId),
                texts(moves, move -> write(move.before())),
                texts(moves, move -> write(move.after())),
                texts(moves, move -> move.loan().amount().toPlainString()),
                texts(moves, move -> move.deposit().amount().toPlainString()),
                texts(moves, move -> Boolean.toString(move.nonPerforming())));
    }

    void addDocuments(List<HandoverDocument> documents) {
        sql.update(
                """
                insert into handover_document (document_id, decision_id, branch_id, giver, receiver, scheme_id, clients,
                  with_loans, lines_hash, hash, awaits)
                select * from unnest(?, ?, ?, ?, ?, ?, ?::integer[], ?::boolean[], ?, ?, ?)""",
                texts(documents, HandoverDocument::documentId),
                texts(documents, HandoverDocument::decisionId),
                texts(documents, HandoverDocument::branchId),
                texts(documents, HandoverDocument::giver),
                texts(documents, HandoverDocument::receiver),
                texts(documents, HandoverDocument::schemeId),
                texts(documents, document -> Integer.toString(document.clients())),
                texts(documents, document -> Boolean.toString(document.withLoans())),
                texts(documents, HandoverDocument::linesHash),
                texts(documents, HandoverDocument::hash),
                texts(documents, document -> document.awaits().name()));
    }

    void addLines(String decisionId, List<String> documentIds, List<String> clientIds) {
        sql.update(
                "insert into handover_line (decision_id, document_id, client_id) select ?, * from unnest(?, ?)",
                decisionId,
                documentIds.toArray(String[]::new),
                clientIds.toArray(String[]::new));
    }

    /** One tick a row; an item that is ticked gets the new remark. */
    void tick(List<String> documentIds, List<String> items, List<String> remarks, String by, Instant at) {
        sql.update(
                """
                insert into handover_tick (document_id, item, remark, ticked_by, ticked_at)
                select n.document_id, n.item, n.remark, ?, ?::timestamptz from unnest(?, ?, ?) as n(document_id, item, remark)
                on conflict (document_id, item) do update
                  set remark = excluded.remark, ticked_by = excluded.ticked_by, ticked_at = excluded.ticked_at""",
                by,
                timestamp(at),
                documentIds.toArray(String[]::new),
                items.toArray(String[]::new),
                remarks.toArray(String[]::new));
    }

    void untick(String documentId, String item) {
        sql.update("delete from handover_tick where document_id = ? and item = ?", documentId, item);
    }

    void attach(String documentId, String name, String sha256, String by, Instant at) {
        sql.update("""
                insert into handover_paper (document_id, name, sha256, added_by, added_at) values (?, ?, ?, ?, ?)
                on conflict (document_id, name) do update
                  set sha256 = excluded.sha256, added_by = excluded.added_by, added_at = excluded.added_at""", documentId, name, sha256, by, timestamp(at));
    }

    void putHashes(Map<String, String> hashes) {
        sql.update("""
                update handover_document d set hash = n.hash from unnest(?, ?) as n(document_id, hash)
                where d.document_id = n.document_id""", hashes.keySet().toArray(String[]::new), hashes.values().toArray(String[]::new));
    }

    /** Signs the documents for a party and lets the next one wait; after the supervisor they are complete. */
    void sign(List<HandoverDocument> documents, Party party, String staffId, Instant at) {
        sql.update(
                """
                insert into handover_signature (document_id, party, staff_id, for_giver, hash, signed_at)
                select n.document_id, ?, ?, n.for_giver, n.hash, ?::timestamptz
                from unnest(?, ?::boolean[], ?) as n(document_id, for_giver, hash)""",
                party.name(),
                staffId,
                timestamp(at),
                texts(documents, HandoverDocument::documentId),
                texts(
                        documents,
                        document -> Boolean.toString(party == Party.SUPERVISOR && document.supervisorSignsForGiver())),
                texts(documents, HandoverDocument::hash));
        Party next = SigningPolicy.after(party);
        sql.update(
                """
                update handover_document set awaits = ?, completed_at = ?, returned_by = null, return_reason = null
                where document_id = any (?)""",
                next == null ? null : next.name(),
                next == null ? timestamp(at) : null,
                texts(documents, HandoverDocument::documentId));
    }

    /** Takes the signatures back, so that the checklist may be corrected. */
    void takeBack(HandoverDocument document, String by, String reason) {
        sql.update("delete from handover_signature where document_id = ?", document.documentId());
        sql.update(
                "update handover_document set awaits = ?, returned_by = ?, return_reason = ? where document_id = ?",
                (document.giver() == null ? Party.RECEIVER : Party.GIVER).name(),
                by,
                reason,
                document.documentId());
    }

    /** Clients of the documents whose documents are all complete now: they take effect, each once. */
    Map<String, List<Move>> takeEffect(Collection<String> documentIds, Instant at) {
        Map<String, List<Move>> moves = new TreeMap<>();
        sql.list(
                """
                update handover_move m set effective_at = ?
                where m.effective_at is null
                  and (m.decision_id, m.client_id) in
                    (select decision_id, client_id from handover_line where document_id = any (?))
                  and not exists (select 1 from handover_line l join handover_document d using (document_id)
                    where l.decision_id = m.decision_id and l.client_id = m.client_id and d.completed_at is null)
                returning m.decision_id, m.client_id, m.holders_before, m.holders_after, m.loan_balance,
                  m.deposit_balance, m.non_performing""",
                row -> of(moves, row.getString(1))
                        .add(new Move(
                                row.getString(2),
                                holders(row.getString(3)),
                                holders(row.getString(4)),
                                Money.yuan(row.getBigDecimal(5)),
                                Money.yuan(row.getBigDecimal(6)),
                                row.getBoolean(7))),
                timestamp(at),
                documentIds.toArray(String[]::new));
        return moves;
    }

    /** How many documents of the decision are open; at none the decision is complete. */
    int left(String decisionId, Instant at) {
        int left = sql.one(
                        "select count(*) from handover_document where decision_id = ? and completed_at is null",
                        row -> row.getInt(1),
                        decisionId)
                .orElseThrow();
        if (left == 0) {
            sql.update(
                    "update handover_decision set completed_at = ? where decision_id = ?", timestamp(at), decisionId);
        }
        return left;
    }

    private static HandoverDocument document(ResultSet row) throws SQLException {
        String awaits = row.getString(11);
        return new HandoverDocument(
                row.getString(1),
                row.getString(2),
                HoldersDecided.Source.valueOf(row.getString(3)),
                row.getObject(4, LocalDate.class),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getInt(9),
                row.getBoolean(10),
                awaits == null ? null : Party.valueOf(awaits),
                row.getBoolean(12),
                row.getBoolean(13),
                row.getString(14),
                row.getString(15),
                instant(row, 16),
                row.getString(17),
                row.getString(18));
    }

    private static Decision decision(ResultSet row) throws SQLException {
        return new Decision(
                row.getString(1),
                HoldersDecided.Source.valueOf(row.getString(2)),
                row.getObject(3, LocalDate.class),
                instant(row, 4),
                instant(row, 5));
    }

    private static <T> List<T> of(Map<String, List<T>> lists, String key) {
        return lists.computeIfAbsent(key, any -> new ArrayList<>());
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        Timestamp timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }

    private static Timestamp timestamp(Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private static <T> String[] texts(List<T> rows, Function<T, String> text) {
        return rows.stream().map(text).toArray(String[]::new);
    }

    private Holders holders(String text) {
        try {
            return HolderView.read(json.readValue(text, new TypeReference<>() {}));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored holders cannot be read", e);
        }
    }

    private String write(Holders holders) {
        try {
            return json.writeValueAsString(HolderView.of(holders));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("holders cannot be written as JSON", e);
        }
    }
}
