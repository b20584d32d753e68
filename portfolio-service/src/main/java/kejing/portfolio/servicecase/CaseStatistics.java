package kejing.portfolio.servicecase;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import kejing.chassis.sql.Sql;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many cases there were and how their clocks ended, by month of receipt and kind. */
@ApplicationScoped
public class CaseStatistics {

    private final Sql sql;
    private final ZoneId zone;

    CaseStatistics(AgroalDataSource dataSource, @ConfigProperty(name = "kejing.time-zone") ZoneId zone) {
        this.sql = new Sql(dataSource);
        this.zone = zone;
    }

    /**
     * A month ({@code 2025-06}) and kind. Cases whose clock still runs within its limit are neither met nor breached.
     *
     * @param readBack how many were read back and confirmed
     */
    public record ServiceMonth(
            String month,
            CaseKind kind,
            int cases,
            int readBack,
            int relayMet,
            int relayBreached,
            int responseMet,
            int responseBreached,
            int resolutionMet,
            int resolutionBreached,
            int promiseKept,
            int promiseBroken) {}

    /** Of cases received in {@code [from, to)}, months and kinds ascending; {@code unitId} null for the whole bank. */
    public List<ServiceMonth> of(LocalDate from, LocalDate to, String unitId, Instant now) {
        Timestamp at = Timestamp.from(now);
        return sql.list(
                """
                with c as (
                  select to_char(received_at at time zone ?, 'YYYY-MM') as month, kind, read_back, resolved_at, promised_at,
                    relayed_at, responded_at, relayed_at <= received_at + relay_seconds * interval '1 second' as relay_met,
                    coalesce(responded_at, resolved_at, date_trunc('second', ?::timestamptz))
                      <= received_at + response_seconds * interval '1 second' as response_met,
                    coalesce(resolved_at, date_trunc('second', ?::timestamptz)) <= received_at + interval '1 second' * (
                      resolution_seconds + paused_seconds
                      + case when paused_since is null then 0
                        else greatest(0, extract(epoch from date_trunc('second', ?::timestamptz) - paused_since)) end)
                      as resolution_met,
                    coalesce(resolved_at, date_trunc('second', ?::timestamptz)) <= promised_at as promise_met
                  from service_case
                  where received_at >= ? and received_at < ? and (?::text is null or owner_unit = ?))
                select month, kind, count(*), count(*) filter (where read_back),
                  count(*) filter (where relay_met), count(*) filter (where not relay_met),
                  count(*) filter (where response_met and coalesce(responded_at, resolved_at) is not null),
                  count(*) filter (where not response_met),
                  count(*) filter (where resolution_met and resolved_at is not null),
                  count(*) filter (where not resolution_met),
                  count(*) filter (where promise_met and resolved_at is not null), count(*) filter (where not promise_met)
                from c group by 1, 2 order by 1, 2""",
                row -> new ServiceMonth(
                        row.getString(1),
                        CaseKind.valueOf(row.getString(2)),
                        row.getInt(3),
                        row.getInt(4),
                        row.getInt(5),
                        row.getInt(6),
                        row.getInt(7),
                        row.getInt(8),
                        row.getInt(9),
                        row.getInt(10),
                        row.getInt(11),
                        row.getInt(12)),
                zone.getId(),
                at,
                at,
                at,
                at,
                Timestamp.from(from.atStartOfDay(zone).toInstant()),
                Timestamp.from(to.atStartOfDay(zone).toInstant()),
                unitId,
                unitId);
    }
}
