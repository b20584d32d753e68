package kejing.chassis.event;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kejing.chassis.sql.Sql;

/** What the inbox remembers: how far each aggregate was taken, and the events that wait. */
@ApplicationScoped
class InboxTables {
    private final Sql sql;
    private final Clock clock;

    InboxTables(AgroalDataSource dataSource, Clock clock) {
        this.sql = new Sql(dataSource);
        this.clock = clock;
    }

    /** An aggregate whose next event waits. */
    record Aggregate(String type, String id) {}

    /** An event that waits, with its value as it came; without a reason it only waits for an earlier one. */
    record Parked(Event event, byte[] value, String reason) {}

    /** Moves the cursor on if the event is the next one and nothing of its aggregate is parked. */
    boolean advance(Event event) {
        return event.sequence() == 1
                ? sql.update(
                                "insert into inbox_cursor (agg_type, agg_id, last_seq) values (?, ?, 1) on conflict do nothing",
                                event.aggregateType(),
                                event.aggregateId())
                        == 1
                : sql.update("""
                                update inbox_cursor set last_seq = last_seq + 1
                                where agg_type = ? and agg_id = ? and last_seq = ? and parked = 0""", event.aggregateType(), event.aggregateId(), event.sequence() - 1) == 1;
    }

    /** The number of the last event taken of the aggregate; 0 if there was none. */
    long last(String aggregateType, String aggregateId) {
        return sql.one(
                        "select last_seq from inbox_cursor where agg_type = ? and agg_id = ?",
                        row -> row.getLong(1),
                        aggregateType,
                        aggregateId)
                .orElse(0L);
    }

    /** Keeps the event until it can be applied. The same event again changes nothing. */
    void park(Event event, byte[] value, String reason) {
        sql.update(
                "insert into inbox_cursor (agg_type, agg_id, last_seq) values (?, ?, 0) on conflict do nothing",
                event.aggregateType(),
                event.aggregateId());
        int parked = sql.update(
                """
                insert into inbox_parked (agg_type, agg_id, agg_seq, event_id, type, occurred_at, data, reason, parked_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
                event.aggregateType(),
                event.aggregateId(),
                event.sequence(),
                event.id(),
                event.type(),
                Timestamp.from(event.time()),
                value,
                reason,
                Timestamp.from(clock.instant()));
        if (parked == 1) {
            sql.update(
                    "update inbox_cursor set parked = parked + 1 where agg_type = ? and agg_id = ?",
                    event.aggregateType(),
                    event.aggregateId());
        }
    }

    /** The parked event that is next for its aggregate. */
    Optional<Parked> next(Aggregate aggregate) {
        return sql.one(
                """
                select p.event_id, p.type, p.agg_seq, p.occurred_at, p.data, p.reason
                from inbox_parked p join inbox_cursor c using (agg_type, agg_id)
                where agg_type = ? and agg_id = ? and p.agg_seq = c.last_seq + 1""",
                row -> new Parked(
                        new Event(
                                row.getObject(1, UUID.class),
                                row.getString(2),
                                aggregate.type(),
                                aggregate.id(),
                                row.getLong(3),
                                row.getTimestamp(4).toInstant(),
                                null),
                        row.getBytes(5),
                        row.getString(6)),
                aggregate.type(),
                aggregate.id());
    }

    /** Takes a parked event out and moves the cursor over it. */
    void unpark(Event event) {
        sql.update(
                "delete from inbox_parked where agg_type = ? and agg_id = ? and agg_seq = ?",
                event.aggregateType(),
                event.aggregateId(),
                event.sequence());
        sql.update("""
                update inbox_cursor set last_seq = ?, parked = parked - 1
                where agg_type = ? and agg_id = ? and last_seq = ?""", event.sequence(), event.aggregateType(), event.aggregateId(), event.sequence() - 1);
    }

    void refuse(Event event, String reason) {
        sql.update(
                "update inbox_parked set reason = ? where agg_type = ? and agg_id = ? and agg_seq = ?",
                reason,
                event.aggregateType(),
                event.aggregateId(),
                event.sequence());
    }

    boolean someOnlyWait() {
        return sql.one("select 1 from inbox_parked where reason is null limit 1", row -> 1)
                .isPresent();
    }

    List<Aggregate> withParkedEvents() {
        return sql.list(
                "select agg_type, agg_id from inbox_cursor where parked > 0 order by 1, 2",
                row -> new Aggregate(row.getString(1), row.getString(2)));
    }

    long parkedEvents() {
        return sql.one("select count(*) from inbox_parked", row -> row.getLong(1))
                .orElseThrow();
    }
}
