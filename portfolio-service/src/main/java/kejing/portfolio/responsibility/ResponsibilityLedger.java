package kejing.portfolio.responsibility;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.sql.Sql;

/**
 * The dated ledger of performance credit (SEM-6, SEM-7): half-open entries, the last of each client open. Nothing is
 * written before the first day of the open entry, so the past stays as it was. Who serves follows it, {@link Servicing}.
 */
@ApplicationScoped
public class ResponsibilityLedger {

    private final Sql sql;

    ResponsibilityLedger(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /**
     * Opens an entry for each of the clients and ends the one before it on the same day; an open entry of that very day
     * is replaced. At most one entry a client.
     *
     * @throws Problem 409 if a client's open entry begins later
     */
    public void open(List<Responsibility> entries) {
        if (entries.isEmpty()) {
            return;
        }
        String[] clients = texts(entries, Responsibility::clientId);
        String[] dates = texts(entries, entry -> entry.from().toString());
        refuseIfLater(clients, dates);
        sql.update("""
                delete from responsibility r using unnest(?, ?::date[]) as n(client_id, valid_from)
                where r.client_id = n.client_id and r.valid_from = n.valid_from""", clients, dates);
        sql.update("""
                update responsibility r set valid_to = n.valid_from
                from unnest(?, ?::date[]) as n(client_id, valid_from)
                where r.client_id = n.client_id and r.valid_to is null""", clients, dates);
        sql.update(
                """
                insert into responsibility (client_id, valid_from, basis, plan_id)
                select * from unnest(?, ?::date[], ?, ?)""",
                clients,
                dates,
                texts(entries, entry -> entry.basis().name()),
                texts(entries, Responsibility::planId));
        insertHolders(entries);
    }

    /** Whether the person is among the holders of the client on the day, or the deputy of one who is on leave. */
    public boolean isServedBy(String staffId, String clientId, LocalDate day) {
        List<Object> arguments = new ArrayList<>(List.of(clientId));
        arguments.addAll(Servicing.arguments(staffId, day));
        return sql.one("select 1 where ? in (" + Servicing.CLIENTS + ")", row -> 1, arguments.toArray())
                .isPresent();
    }

    /** As {@link #isServedBy}, which of the clients. */
    public Set<String> servedAmong(Collection<String> clientIds, String staffId, LocalDate day) {
        List<Object> arguments = new ArrayList<>(List.<Object>of((Object) clientIds.toArray(String[]::new)));
        arguments.addAll(Servicing.arguments(staffId, day));
        return new HashSet<>(sql.list(
                "select i.id from unnest(?) as i(id) where i.id in (" + Servicing.CLIENTS + ")",
                row -> row.getString(1),
                arguments.toArray()));
    }

    /** Who holds each of the clients on a day; a client that nobody holds is left out. */
    public Map<String, Holders> holdersOn(LocalDate day) {
        return holders("r.valid_from <= ? and (r.valid_to is null or r.valid_to > ?)", day, day);
    }

    /** As {@link #holdersOn(LocalDate)}, for these clients. */
    public Map<String, Holders> holdersOn(LocalDate day, Collection<String> clientIds) {
        return holders(
                "r.valid_from <= ? and (r.valid_to is null or r.valid_to > ?) and r.client_id = any (?)",
                day,
                day,
                clientIds.toArray(String[]::new));
    }

    /** Who holds each of the clients by its open entry, whatever its first day; a client nobody holds is left out. */
    public Map<String, Holders> latestHolders() {
        return holders("r.valid_to is null");
    }

    /** As {@link #latestHolders()}, of these clients. */
    public Map<String, Holders> latestHolders(Collection<String> clientIds) {
        return holders("r.valid_to is null and r.client_id = any (?)", (Object) clientIds.toArray(String[]::new));
    }

    /** The clients that the person holds or shares by their open entries. */
    public Set<String> latestHeldBy(String staffId) {
        return new HashSet<>(sql.list("""
                select h.client_id from responsibility_holder h join responsibility r using (client_id, valid_from)
                where h.staff_id = ? and r.valid_to is null""", row -> row.getString(1), staffId));
    }

    /** Those of the clients that a decision has been made about: a plan in effect, holders kept or changed, or any other. */
    public Set<String> decided(Collection<String> clientIds) {
        String[] ids = clientIds.toArray(String[]::new);
        return new HashSet<>(sql.list("""
                select l.client_id from allocation_line l join allocation_plan p using (plan_id)
                where p.state = 'EFFECTIVE' and l.client_id = any (?)
                union select client_id from handover_move where client_id = any (?)""", row -> row.getString(1), ids, ids));
    }

    /** The open entry of each of the clients that has one. */
    public Map<String, Responsibility> openEntries(Collection<String> clientIds) {
        Map<String, Responsibility> open = new HashMap<>();
        read("r.valid_to is null and r.client_id = any (?)", (Object) clientIds.toArray(String[]::new))
                .forEach(entry -> open.put(entry.clientId(), entry));
        return open;
    }

    /** The latest day on which an open entry begins. */
    public Optional<LocalDate> latestBeginning() {
        return sql.one(
                        "select max(valid_from) from responsibility where valid_to is null",
                        row -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .orElseThrow();
    }

    /** Everything about one client, first day first. */
    public List<Responsibility> history(String clientId) {
        return read("r.client_id = ?", clientId);
    }

    private void refuseIfLater(String[] clients, String[] dates) {
        Optional<String> later = sql.one("""
                select r.client_id from responsibility r
                join unnest(?, ?::date[]) as n(client_id, valid_from) using (client_id)
                where r.valid_to is null and r.valid_from > n.valid_from limit 1""", row -> row.getString(1), clients, dates);
        if (later.isPresent()) {
            throw Problem.state(
                            "responsibility-begins-later",
                            Text.of(
                                    "客户 %s 已有更晚生效的责任记录，请改用更晚的生效日期。",
                                    "Client %s has a responsibility that begins later. Choose a later date.",
                                    later.get()))
                    .with("clientId", later.get());
        }
    }

    private void insertHolders(List<Responsibility> entries) {
        List<String> clients = new ArrayList<>();
        List<String> dates = new ArrayList<>();
        List<String> staff = new ArrayList<>();
        List<String> shares = new ArrayList<>();
        List<String> leads = new ArrayList<>();
        for (Responsibility entry : entries) {
            for (Holder holder : entry.holders().list()) {
                clients.add(entry.clientId());
                dates.add(entry.from().toString());
                staff.add(holder.staffId());
                shares.add(holder.share().toPlainString());
                leads.add(Boolean.toString(holder.lead()));
            }
        }
        sql.update(
                """
                insert into responsibility_holder (client_id, valid_from, staff_id, share, lead)
                select * from unnest(?, ?::date[], ?, ?::numeric[], ?::boolean[])""",
                clients.toArray(String[]::new),
                dates.toArray(String[]::new),
                staff.toArray(String[]::new),
                shares.toArray(String[]::new),
                leads.toArray(String[]::new));
    }

    private Map<String, Holders> holders(String condition, Object... args) {
        Map<String, Holders> holders = new HashMap<>();
        for (Responsibility entry : read(condition, args)) {
            if (!entry.holders().isNobody()) {
                holders.put(entry.clientId(), entry.holders());
            }
        }
        return holders;
    }

    private List<Responsibility> read(String condition, Object... args) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        sql.list(
                """
                select r.client_id, r.valid_from, r.valid_to, r.basis, r.plan_id, h.staff_id, h.share, h.lead
                from responsibility r left join responsibility_holder h using (client_id, valid_from)
                where\s""" + condition + " order by r.client_id, r.valid_from, h.staff_id",
                row -> entries.computeIfAbsent(row.getString(1) + "/" + row.getString(2), key -> new Entry())
                        .add(row),
                args);
        return entries.values().stream().map(Entry::complete).toList();
    }

    private static String[] texts(List<Responsibility> entries, Function<Responsibility, String> text) {
        return entries.stream().map(text).toArray(String[]::new);
    }

    /** An entry while its holders are being read. */
    private static final class Entry {

        private Responsibility bare;
        private final List<Holder> holders = new ArrayList<>();

        Entry add(ResultSet row) throws SQLException {
            bare = new Responsibility(
                    row.getString(1),
                    row.getObject(2, LocalDate.class),
                    row.getObject(3, LocalDate.class),
                    Holders.NOBODY,
                    Basis.valueOf(row.getString(4)),
                    row.getString(5));
            if (row.getString(6) != null) {
                holders.add(new Holder(row.getString(6), row.getBigDecimal(7), row.getBoolean(8)));
            }
            return this;
        }

        Responsibility complete() {
            return new Responsibility(
                    bare.clientId(), bare.from(), bare.to(), new Holders(holders), bare.basis(), bare.planId());
        }
    }
}
