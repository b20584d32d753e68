package kejing.portfolio.satisfaction;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kejing.chassis.sql.Sql;
import kejing.portfolio.satisfaction.SurveyPolicy.Counted;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** All rounds with their invitations, forms and results. */
@ApplicationScoped
public class Surveys {

    private static final String ROUND = """
            select r.*, (select count(*) from survey_invitation i where i.round_id = r.round_id) as invited,
              (select count(*) from survey_form f where f.round_id = r.round_id) as forms from survey_round r
            """;
    private static final String LEADS = """
            select r.client_id, h.staff_id from responsibility r join responsibility_holder h using (client_id, valid_from)
            where h.lead and r.valid_from <= ? and (r.valid_to is null or r.valid_to > ?)""";

    private final Sql sql;
    private final ZoneId zone;

    Surveys(AgroalDataSource dataSource, @ConfigProperty(name = "kejing.time-zone") ZoneId zone) {
        this.sql = new Sql(dataSource);
        this.zone = zone;
    }

    /**
     * A round about the period {@code [from, to)}.
     *
     * @param seed anybody can draw the invitations again from it
     */
    public record SurveyRound(
            String roundId,
            String title,
            LocalDate from,
            LocalDate to,
            String schemeId,
            String seed,
            boolean published,
            String openedBy,
            Instant openedAt,
            Instant publishedAt,
            int invited,
            int forms,
            long version) {}

    /** A client who is asked about the leading manager. */
    public record SurveyInvitation(
            String clientId, String name, String staffId, String staffUnit, int place, boolean answered) {}

    /** The manager's clients at the start of a period and what became of them, with the complaints in it (S-07). */
    public record Standing(int clientsAtStart, int retained, int handedOver, int complaints) {
        static final Standing NONE = new Standing(0, 0, 0, 0);
    }

    /**
     * What a round found about a manager.
     *
     * @param score 0 to 100, null with too few valid forms
     * @param retained of the clients at the start, those whom the manager led at the end
     * @param handedOver those whom another manager led at the end
     */
    public record SurveyResult(
            String staffId,
            String branchId,
            int invited,
            int forms,
            int validForms,
            BigDecimal score,
            int clientsAtStart,
            int retained,
            int handedOver,
            int complaints) {}

    boolean add(SurveyRound round) {
        return sql.update(
                        """
                        insert into survey_round (round_id, title, from_date, to_date, scheme_id, seed, state, opened_by,
                          opened_at, version) values (?, ?, ?, ?, ?, ?, 'OPEN', ?, ?, 1) on conflict do nothing""",
                        round.roundId(),
                        round.title(),
                        round.from(),
                        round.to(),
                        round.schemeId(),
                        round.seed(),
                        round.openedBy(),
                        Timestamp.from(round.openedAt()))
                == 1;
    }

    /**
     * Invites, of the clients whom each manager led on the last day, the first by {@code sha256(seed + ":" + client id)}.
     *
     * @param perManager how many of each; 0 for all
     */
    int invite(SurveyRound round, int perManager) {
        LocalDate last = round.to().minusDays(1);
        return sql.update("""
                insert into survey_invitation (round_id, client_id, staff_id, staff_unit, place)
                select ?, d.client_id, d.staff_id, coalesce(p.unit_id, c.branch_id), d.place
                from (select l.client_id, l.staff_id, row_number() over (partition by l.staff_id
                    order by encode(sha256(convert_to(? || ':' || l.client_id, 'UTF8')), 'hex'), l.client_id) as place
                  from (\
                """ + LEADS + """
                ) l) d
                join client c using (client_id) left join directory_person p on p.person_id = d.staff_id
                where ? = 0 or d.place <= ?""", round.roundId(), round.seed(), last, last, perManager, perManager);
    }

    public List<SurveyRound> rounds() {
        return sql.list(ROUND + "order by r.from_date desc, r.to_date desc", Surveys::round);
    }

    public Optional<SurveyRound> byId(String roundId) {
        return sql.one(ROUND + "where r.round_id = ?", Surveys::round, roundId);
    }

    Optional<SurveyRound> locked(String roundId) {
        return sql.one(ROUND + "where r.round_id = ? for update of r", Surveys::round, roundId);
    }

    /** By manager and place, without those about the unit {@code notOfUnit}. */
    public List<SurveyInvitation> invitations(String roundId, String notOfUnit, String afterClient, int limit) {
        return sql.list("""
                select i.client_id, c.name, i.staff_id, i.staff_unit, i.place, f.client_id is not null
                from survey_invitation i join client c using (client_id)
                left join survey_form f on f.round_id = i.round_id and f.client_id = i.client_id
                where i.round_id = ? and i.staff_unit <> ? and i.client_id > ? order by i.client_id limit ?""", Surveys::invitation, roundId, notOfUnit, afterClient, limit);
    }

    Optional<SurveyInvitation> invitation(String roundId, String clientId) {
        return sql.one("""
                select i.client_id, c.name, i.staff_id, i.staff_unit, i.place, f.client_id is not null
                from survey_invitation i join client c using (client_id)
                left join survey_form f on f.round_id = i.round_id and f.client_id = i.client_id
                where i.round_id = ? and i.client_id = ?""", Surveys::invitation, roundId, clientId);
    }

    boolean enter(
            String roundId, String clientId, String channel, String answers, Counted counted, String by, Instant at) {
        return sql.update(
                        """
                        insert into survey_form (round_id, client_id, channel, answers, points, answered, valid,
                          entered_by, entered_at) values (?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?) on conflict do nothing""",
                        roundId,
                        clientId,
                        channel,
                        answers,
                        counted.points(),
                        counted.answered(),
                        counted.valid(),
                        by,
                        Timestamp.from(at))
                == 1;
    }

    /** The forms about each manager who has any. */
    Map<String, List<Counted>> forms(String roundId) {
        Map<String, List<Counted>> forms = new HashMap<>();
        sql.list(
                """
                select i.staff_id, f.points, f.answered, f.valid
                from survey_form f join survey_invitation i using (round_id, client_id) where round_id = ?""",
                row -> forms.computeIfAbsent(row.getString(1), staffId -> new java.util.ArrayList<>())
                        .add(new Counted(row.getInt(2), row.getInt(3), row.getBoolean(4))),
                roundId);
        return forms;
    }

    /** How many clients were asked about each manager, by staff id, with the manager's unit. */
    Map<String, Map.Entry<String, Integer>> invited(String roundId) {
        Map<String, Map.Entry<String, Integer>> invited = new TreeMap<>();
        sql.list(
                "select staff_id, min(staff_unit), count(*) from survey_invitation where round_id = ? group by 1",
                row -> invited.put(row.getString(1), Map.entry(row.getString(2), row.getInt(3))),
                roundId);
        return invited;
    }

    /** Retention by the ledger and complaints of each manager's clients in the period. */
    Map<String, Standing> standings(LocalDate from, LocalDate to) {
        LocalDate last = to.minusDays(1);
        Map<String, Integer> complaints = new HashMap<>();
        sql.list(
                """
                select h.staff_id, count(*) from service_case c
                join responsibility r on r.client_id = c.client_id
                  and r.valid_from <= (c.received_at at time zone ?)::date
                  and (r.valid_to is null or r.valid_to > (c.received_at at time zone ?)::date)
                join responsibility_holder h on h.client_id = r.client_id and h.valid_from = r.valid_from and h.lead
                where c.kind = 'COMPLAINT' and c.received_at >= ? and c.received_at < ? group by 1""",
                row -> complaints.put(row.getString(1), row.getInt(2)),
                zone.getId(),
                zone.getId(),
                Timestamp.from(from.atStartOfDay(zone).toInstant()),
                Timestamp.from(to.atStartOfDay(zone).toInstant()));
        Map<String, Standing> standings = new HashMap<>();
        sql.list(
                "with began as (" + LEADS + "), ended as (" + LEADS + """
                )
                select b.staff_id, count(*), count(*) filter (where e.staff_id = b.staff_id),
                  count(*) filter (where e.staff_id <> b.staff_id)
                from began b left join ended e using (client_id) group by 1""",
                row -> standings.put(
                        row.getString(1),
                        new Standing(
                                row.getInt(2),
                                row.getInt(3),
                                row.getInt(4),
                                complaints.getOrDefault(row.getString(1), 0))),
                from,
                from,
                last,
                last);
        complaints.forEach((staffId, count) -> standings.putIfAbsent(staffId, new Standing(0, 0, 0, count)));
        return standings;
    }

    void publish(String roundId, String by, Instant at, List<SurveyResult> results) {
        sql.batch(
                """
                insert into survey_result (round_id, staff_id, branch_id, invited, forms, valid_forms, score,
                  clients_at_start, retained, handed_over, complaints) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                results.stream()
                        .map(one -> new Object[] {
                            roundId,
                            one.staffId(),
                            one.branchId(),
                            one.invited(),
                            one.forms(),
                            one.validForms(),
                            one.score(),
                            one.clientsAtStart(),
                            one.retained(),
                            one.handedOver(),
                            one.complaints()
                        })
                        .toList());
        sql.update("""
                update survey_round set state = 'PUBLISHED', published_by = ?, published_at = ?, version = version + 1
                where round_id = ?""", by, Timestamp.from(at), roundId);
    }

    /** Of a published round, best score first; null criteria leave nobody out. */
    public List<SurveyResult> results(String roundId, String branchId, String staffId) {
        return sql.list(
                """
                select staff_id, branch_id, invited, forms, valid_forms, score, clients_at_start, retained, handed_over,
                  complaints
                from survey_result where round_id = ? and (?::text is null or branch_id = ?)
                  and (?::text is null or staff_id = ?) order by score desc nulls last, staff_id""",
                row -> new SurveyResult(
                        row.getString(1),
                        row.getString(2),
                        row.getInt(3),
                        row.getInt(4),
                        row.getInt(5),
                        row.getBigDecimal(6),
                        row.getInt(7),
                        row.getInt(8),
                        row.getInt(9),
                        row.getInt(10)),
                roundId,
                branchId,
                branchId,
                staffId,
                staffId);
    }

    private static SurveyRound round(ResultSet row) throws SQLException {
        Timestamp published = row.getTimestamp("published_at");
        return new SurveyRound(
                row.getString("round_id"),
                row.getString("title"),
                row.getObject("from_date", LocalDate.class),
                row.getObject("to_date", LocalDate.class),
                row.getString("scheme_id"),
                row.getString("seed"),
                row.getString("state").equals("PUBLISHED"),
                row.getString("opened_by"),
                row.getTimestamp("opened_at").toInstant(),
                published == null ? null : published.toInstant(),
                row.getInt("invited"),
                row.getInt("forms"),
                row.getLong("version"));
    }

    private static SurveyInvitation invitation(ResultSet row) throws SQLException {
        return new SurveyInvitation(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getInt(5),
                row.getBoolean(6));
    }
}
