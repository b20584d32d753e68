package kejing.chassis.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import kejing.chassis.sql.Sql;
import kejing.chassis.time.IdSource;

/**
 * Writes events into the transaction of the change that they tell of; {@link OutboxRelay} publishes them after the
 * commit. Numbering takes a row lock per aggregate, so numbers follow the order of commits and have no holes.
 */
@ApplicationScoped
public class Outbox {
    private final Sql sql;
    private final ObjectMapper json;
    private final Clock clock;
    private final IdSource ids;

    Outbox(AgroalDataSource dataSource, ObjectMapper json, Clock clock, IdSource ids) {
        this.sql = new Sql(dataSource);
        this.json = json;
        this.clock = clock;
        this.ids = ids;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void append(NewEvent... events) {
        append(List.of(events));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void append(List<NewEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        int n = events.size();
        String[] eventIds = new String[n];
        String[] types = new String[n];
        String[] aggregateTypes = new String[n];
        String[] aggregateIds = new String[n];
        String[] data = new String[n];
        for (int i = 0; i < n; i++) {
            NewEvent event = events.get(i);
            eventIds[i] = ids.next().toString();
            types[i] = event.type();
            aggregateTypes[i] = event.aggregateType();
            aggregateIds[i] = event.aggregateId();
            data[i] = write(event.data());
        }
        sql.update("""
                with given as (
                  select *, row_number() over (partition by agg_type, agg_id order by ord) as place,
                         count(*) over (partition by agg_type, agg_id) as total
                  from unnest(?::uuid[], ?, ?, ?, ?::jsonb[]) with ordinality as t(event_id, type, agg_type, agg_id, data, ord)),
                numbered as (
                  insert into outbox_sequence as s (agg_type, agg_id, last_seq)
                  select agg_type, agg_id, max(total) from given group by 1, 2 order by 1, 2
                  on conflict (agg_type, agg_id) do update set last_seq = s.last_seq + excluded.last_seq
                  returning agg_type, agg_id, last_seq)
                insert into outbox (event_id, type, agg_type, agg_id, agg_seq, data, occurred_at)
                select g.event_id, g.type, g.agg_type, g.agg_id, n.last_seq - g.total + g.place, g.data, ?
                from given g join numbered n using (agg_type, agg_id) order by g.ord""", eventIds, types, aggregateTypes, aggregateIds, data, Timestamp.from(clock.instant()));
    }

    private String write(Object data) {
        try {
            return json.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("event data cannot be written as JSON: " + data.getClass(), e);
        }
    }
}
