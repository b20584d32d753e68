package kejing.portfolio.campaign;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kejing.chassis.identity.Actor;
import kejing.chassis.sql.Sql;
import kejing.portfolio.sight.Where;

/** All campaigns, their clients and the contacts with them. */
@ApplicationScoped
public class Campaigns {

    private static final String COLUMNS =
            "k.campaign_id, k.name, k.purpose, k.starts_on, k.ends_on, k.clients, k.made_at";

    private final Sql sql;

    Campaigns(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** A client of a campaign with its last contact; outcome and what follows are null before the first. */
    public record Line(
            String clientId,
            String name,
            String branchId,
            Outcome outcome,
            String note,
            LocalDate contactedOn,
            String staffId) {}

    /** How far a campaign has come among the clients that the actor sees. */
    public record Progress(int clients, int contacted, int signed) {}

    /** @return ids that are not known as clients, at most twenty; nothing is written then */
    List<String> add(Campaign campaign, Collection<String> clientIds, String subject) {
        String[] ids = clientIds.toArray(String[]::new);
        List<String> unknown = sql.list(
                "select n.id from unnest(?) as n(id) where not exists (select 1 from client c where c.client_id = n.id)"
                        + " order by 1 limit 20",
                row -> row.getString(1),
                (Object) ids);
        if (!unknown.isEmpty()) {
            return unknown;
        }
        sql.update(
                "insert into campaign (campaign_id, name, purpose, starts_on, ends_on, clients, made_by, made_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                campaign.campaignId(),
                campaign.name(),
                campaign.purpose(),
                campaign.startsOn(),
                campaign.endsOn(),
                campaign.clients(),
                subject,
                Timestamp.from(campaign.madeAt()));
        sql.update(
                "insert into campaign_client (campaign_id, client_id) select ?, n.id from unnest(?) as n(id)",
                campaign.campaignId(),
                ids);
        return List.of();
    }

    void addContact(
            String campaignId,
            String clientId,
            Outcome outcome,
            String note,
            LocalDate on,
            String staffId,
            Instant at) {
        sql.update("""
                insert into campaign_contact (campaign_id, client_id, outcome, note, contacted_on, staff_id, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?)""", campaignId, clientId, outcome.name(), note, on, staffId, Timestamp.from(at));
    }

    /** Those of which the actor sees at least one client; the one that ends last first. */
    public List<Campaign> page(Actor actor, LocalDate today, LocalDate endsOn, String id, int limit) {
        Where where = new Where();
        if (!actor.bankWide()) {
            Where clients = new Where().seenBy(actor, today);
            where.and(
                    "exists (select 1 from campaign_client l join client c using (client_id)"
                            + " where l.campaign_id = k.campaign_id and " + clients + ")",
                    clients.args());
        }
        if (endsOn != null) {
            where.and("(k.ends_on, k.campaign_id) < (?, ?)", endsOn, id);
        }
        return sql.list(
                "select " + COLUMNS + " from campaign k where " + where
                        + " order by k.ends_on desc, k.campaign_id desc limit ?",
                Campaigns::campaign,
                where.args(limit));
    }

    public Optional<Campaign> byId(String campaignId) {
        return sql.one(
                "select " + COLUMNS + " from campaign k where k.campaign_id = ?", Campaigns::campaign, campaignId);
    }

    public Progress progress(String campaignId, Actor actor, LocalDate today) {
        Where where = new Where(campaignId).seenBy(actor, today);
        return sql.one("""
                        select count(*), count(o.outcome), count(*) filter (where o.outcome = 'SIGNED')
                        from campaign_client l join client c using (client_id)
                        left join lateral (select outcome from campaign_contact t where t.campaign_id = l.campaign_id
                          and t.client_id = l.client_id order by seq desc limit 1) o on true
                        where l.campaign_id = ? and\s""" + where, row -> new Progress(row.getInt(1), row.getInt(2), row.getInt(3)), where.args())
                .orElseThrow();
    }

    /** The clients of a campaign that the actor sees, ordered by id. @param staffId only those of this holder, or null */
    public List<Line> lines(String campaignId, String staffId, Actor actor, LocalDate today, String after, int limit) {
        Where where = new Where(campaignId)
                .and("c.client_id > ?", after)
                .seenBy(actor, today)
                .heldBy(staffId, today);
        return sql.list("""
                select c.client_id, c.name, c.branch_id, o.outcome, o.note, o.contacted_on, o.staff_id
                from campaign_client l join client c using (client_id)
                left join lateral (select * from campaign_contact t where t.campaign_id = l.campaign_id
                  and t.client_id = l.client_id order by seq desc limit 1) o on true
                where l.campaign_id = ? and\s""" + where + " order by c.client_id limit ?", Campaigns::line, where.args(limit));
    }

    boolean includes(String campaignId, String clientId) {
        return sql.one(
                        "select 1 from campaign_client where campaign_id = ? and client_id = ?",
                        row -> 1,
                        campaignId,
                        clientId)
                .isPresent();
    }

    private static Campaign campaign(ResultSet row) throws SQLException {
        return new Campaign(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                row.getObject(5, LocalDate.class),
                row.getInt(6),
                row.getTimestamp(7).toInstant());
    }

    private static Line line(ResultSet row) throws SQLException {
        String outcome = row.getString(4);
        return new Line(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getString(5),
                row.getObject(6, LocalDate.class),
                row.getString(7));
    }
}
