package kejing.chassis.event;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kejing.chassis.sql.Sql;
import kejing.chassis.sql.SqlFailure;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Takes events in exactly once and in order per aggregate, whatever the bus does. A cursor per aggregate tells the next
 * number: a lower one was seen before and is dropped, a higher one waits for the missing ones. An event that cannot be
 * applied parks its aggregate, not the partition, with the reason, until it is replayed.
 */
@ApplicationScoped
public class Inbox {
    private final Sql sql;
    private final Clock clock;
    private final Map<String, EventHandler> handlers;
    private final Set<String> ignoredTypes;
    private final int largest;

    Inbox(
            AgroalDataSource dataSource,
            Clock clock,
            @All List<EventHandler> handlers,
            @ConfigProperty(name = "kejing.inbox.ignored-types") Optional<Set<String>> ignoredTypes,
            @ConfigProperty(name = "kejing.inbox.largest-event-bytes") int largest) {
        this.sql = new Sql(dataSource);
        this.clock = clock;
        this.handlers = handlers.stream().collect(Collectors.toMap(EventHandler::type, Function.identity()));
        this.ignoredTypes = ignoredTypes.orElse(Set.of());
        this.largest = largest;
    }

    /**
     * Takes the records in one transaction; if that fails for another reason than an unreachable database, one by one,
     * so that only those at fault are parked.
     *
     * @throws RuntimeException if the database is out of reach; nothing was taken, the same records may be given again
     */
    void take(List<ConsumerRecord<String, byte[]>> records) {
        try {
            inTransaction(() -> records.forEach(this::takeOne));
        } catch (RuntimeException failure) {
            if (SqlFailure.unreachable(failure)) {
                throw failure;
            }
            records.forEach(this::takeAlone);
        }
        drainWaiting(records);
    }

    private void takeAlone(ConsumerRecord<String, byte[]> record) {
        try {
            inTransaction(() -> takeOne(record));
        } catch (RuntimeException failure) {
            if (SqlFailure.unreachable(failure)) {
                throw failure;
            }
            inTransaction(() -> park(record, reason(failure)));
        }
    }

    private void takeOne(ConsumerRecord<String, byte[]> record) {
        Event event = CloudEvents.envelope(record);
        if (advance(event)) {
            apply(event, record.value());
            return;
        }
        Cursor cursor = cursor(event.aggregateType(), event.aggregateId());
        if (event.sequence() > cursor.last()) {
            store(event, record.value(), null);
        }
    }

    /** Moves the cursor on if the event is the next one and nothing of its aggregate is parked. */
    private boolean advance(Event event) {
        return event.sequence() == 1
                ? sql.update(
                                "insert into inbox_cursor (agg_type, agg_id, last_seq) values (?, ?, 1) on conflict do nothing",
                                event.aggregateType(),
                                event.aggregateId())
                        == 1
                : sql.update(
                                """
                                update inbox_cursor set last_seq = last_seq + 1
                                where agg_type = ? and agg_id = ? and last_seq = ? and parked = 0""",
                                event.aggregateType(),
                                event.aggregateId(),
                                event.sequence() - 1)
                        == 1;
    }

    private void apply(Event event, byte[] value) {
        if (value.length > largest) {
            throw new IllegalArgumentException(
                    "the event has %d bytes, at most %d are taken".formatted(value.length, largest));
        }
        if (ignoredTypes.contains(event.type())) {
            return;
        }
        EventHandler handler = handlers.get(event.type());
        if (handler == null) {
            throw new IllegalArgumentException("no handler for events of type " + event.type());
        }
        JsonNode data = CloudEvents.data(value);
        handler.apply(new Event(
                event.id(),
                event.type(),
                event.aggregateType(),
                event.aggregateId(),
                event.sequence(),
                event.time(),
                data));
    }

    private void park(ConsumerRecord<String, byte[]> record, String reason) {
        Event event;
        try {
            event = CloudEvents.envelope(record);
        } catch (IllegalArgumentException unreadable) {
            event = new Event(
                    UUID.nameUUIDFromBytes(
                            (record.topic() + record.partition() + record.offset()).getBytes(StandardCharsets.UTF_8)),
                    "unreadable",
                    "unreadable",
                    record.topic() + "-" + record.partition() + "-" + record.offset(),
                    1,
                    clock.instant(),
                    null);
        }
        store(event, record.value(), reason);
    }

    /** Keeps the event until it can be applied; without a reason it only waits for those before it. */
    private void store(Event event, byte[] value, String reason) {
        sql.update(
                "insert into inbox_cursor (agg_type, agg_id, last_seq) values (?, ?, 0) on conflict do nothing",
                event.aggregateType(),
                event.aggregateId());
        int stored = sql.update(
                """
                insert into inbox_parked (agg_type, agg_id, agg_seq, event_id, type, occurred_at, data, reason, parked_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
                event.aggregateType(),
                event.aggregateId(),
                event.sequence(),
                event.id(),
                event.type(),
                Timestamp.from(event.time()),
                value.length > largest ? new byte[0] : value,
                reason,
                Timestamp.from(clock.instant()));
        if (stored == 1) {
            sql.update(
                    "update inbox_cursor set parked = parked + 1 where agg_type = ? and agg_id = ?",
                    event.aggregateType(),
                    event.aggregateId());
        }
    }

    /** Applies what waited for one of these records. */
    private void drainWaiting(List<ConsumerRecord<String, byte[]>> records) {
        if (sql.one("select 1 from inbox_parked where reason is null limit 1", row -> 1).isEmpty()) {
            return;
        }
        records.stream()
                .map(ConsumerRecord::key)
                .filter(key -> key != null && key.indexOf('/') > 0)
                .distinct()
                .forEach(key -> drain(key.substring(0, key.indexOf('/')), key.substring(key.indexOf('/') + 1), false));
    }

    /** Tries everything that is parked again, each aggregate from its first parked event. */
    public ParkedEvents.Replay replay() {
        List<Cursor> parked = sql.list(
                "select agg_type, agg_id, last_seq from inbox_cursor where parked > 0 order by 1, 2", Cursor::read);
        long before = count();
        parked.forEach(cursor -> drain(cursor.aggregateType(), cursor.aggregateId(), true));
        long after = count();
        return new ParkedEvents.Replay(before - after, after);
    }

    private long count() {
        return sql.one("select count(*) from inbox_parked", row -> row.getLong(1)).orElseThrow();
    }

    private void drain(String aggregateType, String aggregateId, boolean alsoRefused) {
        while (true) {
            Cursor cursor = cursor(aggregateType, aggregateId);
            Optional<Parked> next = sql.one(
                    """
                    select event_id, type, occurred_at, data, reason from inbox_parked
                    where agg_type = ? and agg_id = ? and agg_seq = ?""",
                    row -> new Parked(
                            new Event(
                                    row.getObject(1, UUID.class),
                                    row.getString(2),
                                    aggregateType,
                                    aggregateId,
                                    cursor.last() + 1,
                                    row.getTimestamp(3).toInstant(),
                                    null),
                            row.getBytes(4),
                            row.getString(5)),
                    aggregateType,
                    aggregateId,
                    cursor.last() + 1);
            if (next.isEmpty() || (next.get().reason() != null && !alsoRefused)) {
                return;
            }
            try {
                inTransaction(() -> applyParked(next.get()));
            } catch (RuntimeException failure) {
                if (SqlFailure.unreachable(failure)) {
                    throw failure;
                }
                sql.update(
                        "update inbox_parked set reason = ? where agg_type = ? and agg_id = ? and agg_seq = ?",
                        reason(failure),
                        aggregateType,
                        aggregateId,
                        cursor.last() + 1);
                return;
            }
        }
    }

    private void applyParked(Parked parked) {
        Event event = parked.event();
        sql.update(
                """
                update inbox_cursor set last_seq = ?, parked = parked - 1
                where agg_type = ? and agg_id = ? and last_seq = ?""",
                event.sequence(),
                event.aggregateType(),
                event.aggregateId(),
                event.sequence() - 1);
        sql.update(
                "delete from inbox_parked where agg_type = ? and agg_id = ? and agg_seq = ?",
                event.aggregateType(),
                event.aggregateId(),
                event.sequence());
        apply(event, parked.value());
    }

    private Cursor cursor(String aggregateType, String aggregateId) {
        return sql.one(
                        "select agg_type, agg_id, last_seq from inbox_cursor where agg_type = ? and agg_id = ?",
                        Cursor::read,
                        aggregateType,
                        aggregateId)
                .orElse(new Cursor(aggregateType, aggregateId, 0));
    }

    private static void inTransaction(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
    }

    private static String reason(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String text = root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
        return text.length() > 1_000 ? text.substring(0, 1_000) : text;
    }

    private record Cursor(String aggregateType, String aggregateId, long last) {
        static Cursor read(java.sql.ResultSet row) throws java.sql.SQLException {
            return new Cursor(row.getString(1), row.getString(2), row.getLong(3));
        }
    }

    private record Parked(Event event, byte[] value, String reason) {}
}
