package kejing.portfolio.servicecase;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kejing.chassis.identity.Actor;
import kejing.chassis.problem.Problem;
import kejing.chassis.sql.Sql;
import kejing.portfolio.servicecase.ServiceCase.Contact;
import kejing.portfolio.servicecase.ServiceCase.Limits;

/** All service cases with the record of their acts. */
@ApplicationScoped
public class ServiceCases {

    private final Sql sql;

    ServiceCases(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** Which list of cases is asked for. */
    public enum CaseScope {
        /** Owned by the reader. */
        MINE,
        /** Offered to the reader or the reader's unit. */
        OFFERED,
        /** Owned by the reader's unit. */
        UNIT,
        /** Recorded by the reader, wherever they are now. */
        RECORDED,
        /** Of the whole bank, for bank-wide roles. */
        BANK
    }

    /** The place after which a page begins; nulls for the first page. */
    public record After(Instant receivedAt, String caseId) {}

    /**
     * An act on a case.
     *
     * @param phrases forbidden phrases that the note contains (S-06)
     */
    public record Entry(
            int seq,
            Instant at,
            String staffId,
            CaseAct act,
            String note,
            String unitId,
            String toStaff,
            List<String> phrases) {}

    String nextId() {
        return sql.one("select 'SC' || lpad(nextval('service_case_number')::text, 8, '0')", row -> row.getString(1))
                .orElseThrow();
    }

    void add(ServiceCase one) {
        Contact contact = one.contact();
        sql.update(
                """
                insert into service_case (case_id, kind, channel, client_id, contact_name, contact_phone, content,
                  read_back, scheme_id, relay_seconds, response_seconds, resolution_seconds, recorded_by, received_at,
                  state, owner_staff, owner_unit, promised_at, paused_seconds, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 1)""",
                one.caseId(),
                one.kind().name(),
                one.channel().name(),
                one.clientId(),
                contact == null ? null : contact.name(),
                contact == null ? null : contact.phone(),
                one.content(),
                one.readBack(),
                one.schemeId(),
                one.limits().relaySeconds(),
                one.limits().responseSeconds(),
                one.limits().resolutionSeconds(),
                one.recordedBy(),
                timestamp(one.receivedAt()),
                one.state().name(),
                one.ownerStaff(),
                one.ownerUnit(),
                timestamp(one.promisedAt()));
    }

    void offer(String caseId, String unitId, String staffId, Instant promisedAt, Instant now) {
        sql.update("""
                update service_case set state = 'RELAYED', offered_unit = ?, offered_staff = ?,
                  promised_at = coalesce(promised_at, ?), relayed_at = coalesce(relayed_at, ?), version = version + 1
                where case_id = ?""", unitId, staffId, timestamp(promisedAt), timestamp(now), caseId);
    }

    void accept(String caseId, String staffId, String unitId) {
        sql.update("""
                update service_case set state = 'ACCEPTED', owner_staff = ?, owner_unit = ?, offered_unit = null,
                  offered_staff = null, version = version + 1 where case_id = ?""", staffId, unitId, caseId);
    }

    /** Back to the owner, who is the recorder until somebody has accepted. */
    void refuse(String caseId) {
        sql.update("""
                update service_case set offered_unit = null, offered_staff = null, version = version + 1,
                  state = case when exists (select 1 from service_case_entry e
                    where e.case_id = service_case.case_id and e.act = 'ACCEPT') then 'ACCEPTED' else 'RECEIVED' end
                where case_id = ?""", caseId);
    }

    void respond(String caseId, Instant promisedAt, Instant now) {
        sql.update("""
                update service_case set responded_at = coalesce(responded_at, ?),
                  promised_at = coalesce(promised_at, ?), version = version + 1 where case_id = ?""", timestamp(now), timestamp(promisedAt), caseId);
    }

    void pause(String caseId, Instant now) {
        sql.update(
                "update service_case set paused_since = ?, version = version + 1 where case_id = ?",
                timestamp(now),
                caseId);
    }

    void resume(String caseId, Instant now) {
        sql.update("""
                update service_case set
                  paused_seconds = paused_seconds + greatest(0, extract(epoch from ?::timestamptz - paused_since))::bigint,
                  paused_since = null, version = version + 1 where case_id = ?""", timestamp(now), caseId);
    }

    void resolve(String caseId, String handling, CaseOutcome outcome, String returnReason, Instant now) {
        sql.update("""
                update service_case set state = 'RESOLVED', handling = ?, outcome = ?, return_reason = ?, resolved_at = ?,
                  offered_unit = null, offered_staff = null, version = version + 1 where case_id = ?""", handling, outcome == null ? null : outcome.name(), returnReason, timestamp(now), caseId);
    }

    /** Whoever brought a case other than a complaint need not be reached any more; a complaint may be revisited. */
    void close(String caseId, Instant now) {
        sql.update("""
                update service_case set state = 'CLOSED', closed_at = ?, version = version + 1,
                  contact_name = case when kind = 'COMPLAINT' then contact_name end,
                  contact_phone = case when kind = 'COMPLAINT' then contact_phone end
                where case_id = ?""", timestamp(now), caseId);
    }

    void enter(
            String caseId,
            Instant at,
            String staffId,
            CaseAct act,
            String note,
            String unitId,
            String toStaff,
            List<String> phrases) {
        sql.update(
                """
                insert into service_case_entry (case_id, seq, at, staff_id, act, note, unit_id, to_staff, phrases)
                select ?, coalesce(max(seq), 0) + 1, ?, ?, ?, ?, ?, ?, ? from service_case_entry where case_id = ?""",
                caseId,
                timestamp(at),
                staffId,
                act.name(),
                note,
                unitId,
                toStaff,
                phrases.toArray(String[]::new),
                caseId);
    }

    public Optional<ServiceCase> byId(String caseId) {
        return sql.one("select * from service_case where case_id = ?", ServiceCases::read, caseId);
    }

    /** Holds the case until the transaction ends, so that acts on it follow one another. */
    Optional<ServiceCase> locked(String caseId) {
        return sql.one("select * from service_case where case_id = ? for update", ServiceCases::read, caseId);
    }

    /** First act first. */
    public List<Entry> entries(String caseId) {
        return sql.list(
                """
                select seq, at, staff_id, act, note, unit_id, to_staff, phrases from service_case_entry
                where case_id = ? order by seq""",
                row -> new Entry(
                        row.getInt(1),
                        instant(row, "at"),
                        row.getString(3),
                        CaseAct.valueOf(row.getString(4)),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        texts(row.getArray(8))),
                caseId);
    }

    /** Latest first; {@code kind} null for all, {@code open} for those that are not closed. */
    public List<ServiceCase> page(CaseScope scope, Actor actor, CaseKind kind, boolean open, After after, int limit) {
        List<Object> args = new ArrayList<>();
        String where = switch (scope) {
            case MINE -> with(args, "owner_staff = ?", actor.personId());
            case OFFERED ->
                with(
                        args,
                        "offered_unit = ? and (offered_staff is null or offered_staff = ?) and owner_staff <> ?",
                        actor.unitId(),
                        actor.personId(),
                        actor.personId());
            case UNIT -> with(args, "owner_unit = ?", actor.unitId());
            case RECORDED -> with(args, "recorded_by = ?", actor.personId());
            case BANK -> with(args, "?", actor.bankWide());
        };
        if (kind != null) {
            where += with(args, " and kind = ?", kind.name());
        }
        if (open) {
            where += " and state <> 'CLOSED'";
        }
        if (after != null) {
            where += with(args, " and (received_at, case_id) < (?, ?)", timestamp(after.receivedAt()), after.caseId());
        }
        args.add(limit);
        return sql.list(
                "select * from service_case where " + where + " order by received_at desc, case_id desc limit ?",
                ServiceCases::read,
                args.toArray());
    }

    public static Problem unknown(String caseId) {
        return Problem.notFound("service case", caseId);
    }

    private static String with(List<Object> args, String condition, Object... values) {
        args.addAll(List.of(values));
        return condition;
    }

    private static ServiceCase read(ResultSet row) throws SQLException {
        String name = row.getString("contact_name");
        String phone = row.getString("contact_phone");
        String outcome = row.getString("outcome");
        return new ServiceCase(
                row.getString("case_id"),
                CaseKind.valueOf(row.getString("kind")),
                CaseChannel.valueOf(row.getString("channel")),
                row.getString("client_id"),
                name == null && phone == null ? null : new Contact(name, phone),
                row.getString("content"),
                row.getBoolean("read_back"),
                row.getString("scheme_id"),
                new Limits(
                        row.getLong("relay_seconds"),
                        row.getLong("response_seconds"),
                        row.getLong("resolution_seconds")),
                row.getString("recorded_by"),
                instant(row, "received_at"),
                CaseState.valueOf(row.getString("state")),
                row.getString("owner_staff"),
                row.getString("owner_unit"),
                row.getString("offered_unit"),
                row.getString("offered_staff"),
                instant(row, "promised_at"),
                instant(row, "relayed_at"),
                instant(row, "responded_at"),
                instant(row, "paused_since"),
                row.getLong("paused_seconds"),
                row.getString("handling"),
                outcome == null ? null : CaseOutcome.valueOf(outcome),
                row.getString("return_reason"),
                instant(row, "resolved_at"),
                instant(row, "closed_at"),
                row.getLong("version"));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private static Timestamp timestamp(Instant at) {
        return at == null ? null : Timestamp.from(at);
    }
}
