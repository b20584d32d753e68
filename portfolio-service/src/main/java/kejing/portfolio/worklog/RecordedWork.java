package kejing.portfolio.worklog;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import kejing.chassis.sql.Sql;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a manager did on a day as the system has it already: shown in the log, not typed again (W-14). */
@ApplicationScoped
public class RecordedWork {

    private final Sql sql;
    private final ZoneId zone;

    RecordedWork(AgroalDataSource dataSource, @ConfigProperty(name = "kejing.time-zone") ZoneId zone) {
        this.sql = new Sql(dataSource);
        this.zone = zone;
    }

    /** What was recorded. */
    @Schema(name = "RecordedWorkKind")
    public enum Kind {
        VISIT,
        CONTACT,
        LOAN_ACT,
        LEDGER_ENTRY,
        LEDGER_COMPLETION,
        DOSSIER_ITEM,
        SERVICE_CASE,
        RESEARCH_REPORT
    }

    /**
     * @param subject a word of the kind: purpose of the visit, outcome of the contact, act, ledger, half-year; null if none
     * @param note what was written about it, null if nothing; of service cases nothing, because it may name a person
     * @param clientId null if it was about no client
     */
    @Schema(name = "RecordedWorkItem")
    public record Item(Kind kind, String ref, String subject, String note, String clientId, String clientName) {}

    /** Of that day, by kind: visits, contacts and acts by their own day, what is entered by the day of entering. */
    public List<Item> of(String staffId, LocalDate day) {
        Timestamp from = Timestamp.from(day.atStartOfDay(zone).toInstant());
        Timestamp to = Timestamp.from(day.plusDays(1).atStartOfDay(zone).toInstant());
        return sql.list(
                """
                select w.kind, w.ref, w.subject, w.note, w.client_id, c.name from (
                  select 1 place, 'VISIT' kind, visit_id ref, purpose subject, place note, client_id from visit
                  where visitors @> array[?::text] and visited_on = ? and counts
                  union all
                  select 2, 'CONTACT', t.campaign_id, t.outcome, concat_ws(' · ', a.name, t.note), t.client_id
                  from campaign_contact t join campaign a using (campaign_id) where t.staff_id = ? and t.contacted_on = ?
                  union all
                  select 3, 'LOAN_ACT', account_id, kind, note, client_id from loan_act
                  where staff_id = ? and acted_on = ?
                  union all
                  select 4, 'LEDGER_ENTRY', entry_id, kind, null, client_id from ledger_entry
                  where staff_id = ? and recorded_at >= ? and recorded_at < ?
                  union all
                  select 5, 'LEDGER_COMPLETION', entry_id, kind, result, client_id from ledger_entry
                  where completed_by = ? and completed_on = ?
                  union all
                  select 6, 'DOSSIER_ITEM', record_id, null, name, client_id from dossier_item
                  where staff_id = ? and recorded_at >= ? and recorded_at < ? and withdrawn_at is null
                  union all
                  select distinct 7, 'SERVICE_CASE', s.case_id, s.kind, null, s.client_id
                  from service_case_entry e join service_case s using (case_id)
                  where e.staff_id = ? and e.at >= ? and e.at < ?
                  union all
                  select 8, 'RESEARCH_REPORT', report_id, half, title, null from research_report
                  where staff_id = ? and submitted_on = ?) w
                left join client c on c.client_id = w.client_id order by w.place, w.ref, w.subject""",
                row -> new Item(
                        Kind.valueOf(row.getString(1)),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)),
                staffId,
                day,
                staffId,
                day,
                staffId,
                day,
                staffId,
                from,
                to,
                staffId,
                day,
                staffId,
                from,
                to,
                staffId,
                from,
                to,
                staffId,
                day);
    }
}
