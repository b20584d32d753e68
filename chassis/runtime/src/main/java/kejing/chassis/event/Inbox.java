package kejing.chassis.event;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    private static final int LONGEST_REASON = 1_000;

    private final InboxTables tables;
    private final Clock clock;
    private final Map<String, EventHandler> handlers;
    private final Set<String> ignoredTypes;
    private final int largest;

    Inbox(
            InboxTables tables,
            Clock clock,
            @All List<EventHandler> handlers,
            @ConfigProperty(name = "kejing.inbox.ignored-types") Optional<Set<String>> ignoredTypes,
            @ConfigProperty(name = "kejing.inbox.largest-event-bytes") int largest) {
        this.tables = tables;
        this.clock = clock;
        this.handlers = handlers.stream().collect(Collectors.toMap(EventHandler::type, Function.identity()));
        this.ignoredTypes = ignoredTypes.orElse(Set.of());
        this.largest = largest;
    }

    /**
     * Takes the records in one transaction; if that fails for another reason than an unreachable database, one by one,
     * so that only those at fault are parked.
     *
     * @throws RuntimeException if the database is out of reach; the same records may be given again
     */
    void take(List<ConsumerRecord<String, byte[]>> records) {
        try {
            inTransaction(() -> records.forEach(this::takeOne));
        } catch (RuntimeException failure) {
            rethrowIfUnreachable(failure);
            records.forEach(this::takeAlone);
        }
        if (tables.someOnlyWait()) {
            records.stream()
                    .map(Inbox::aggregate)
                    .flatMap(Optional::stream)
                    .distinct()
                    .forEach(aggregate -> drain(aggregate, false));
        }
    }

    /** Tries everything that is parked again, each aggregate from its first parked event. */
    ParkedEvents.Replay replay() {
        long before = tables.parkedEvents();
        tables.withParkedEvents().forEach(aggregate -> drain(aggregate, true));
        long after = tables.parkedEvents();
        return new ParkedEvents.Replay(before - after, after);
    }

    private void takeAlone(ConsumerRecord<String, byte[]> record) {
        try {
            inTransaction(() -> takeOne(record));
        } catch (RuntimeException failure) {
            rethrowIfUnreachable(failure);
            inTransaction(() -> park(envelopeOrPlaceholder(record), record.value(), reason(failure)));
        }
    }

    private void takeOne(ConsumerRecord<String, byte[]> record) {
        Event event = CloudEvents.envelope(record);
        if (tables.advance(event)) {
            apply(event, record.value());
        } else if (event.sequence() > tables.last(event.aggregateType(), event.aggregateId())) {
            park(event, record.value(), null);
        }
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
        handler.apply(new Event(
                event.id(),
                event.type(),
                event.aggregateType(),
                event.aggregateId(),
                event.sequence(),
                event.time(),
                CloudEvents.data(value)));
    }

    private void park(Event event, byte[] value, String reason) {
        tables.park(event, value.length > largest ? new byte[0] : value, reason);
    }

    /** Applies what is parked of the aggregate until an event is missing or refused. */
    private void drain(InboxTables.Aggregate aggregate, boolean alsoRefused) {
        Optional<InboxTables.Parked> next = tables.next(aggregate);
        while (next.isPresent() && (alsoRefused || next.get().reason() == null)) {
            InboxTables.Parked parked = next.get();
            try {
                inTransaction(() -> {
                    tables.unpark(parked.event());
                    apply(parked.event(), parked.value());
                });
            } catch (RuntimeException failure) {
                rethrowIfUnreachable(failure);
                tables.refuse(parked.event(), reason(failure));
                return;
            }
            next = tables.next(aggregate);
        }
    }

    /** A record that is no event at all is parked under its place in the topic. */
    private Event envelopeOrPlaceholder(ConsumerRecord<String, byte[]> record) {
        try {
            return CloudEvents.envelope(record);
        } catch (IllegalArgumentException unreadable) {
            String place = record.topic() + "-" + record.partition() + "-" + record.offset();
            UUID id = UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8));
            return new Event(id, "unreadable", "unreadable", place, 1, clock.instant(), null);
        }
    }

    private static Optional<InboxTables.Aggregate> aggregate(ConsumerRecord<String, byte[]> record) {
        try {
            Event event = CloudEvents.envelope(record);
            return Optional.of(new InboxTables.Aggregate(event.aggregateType(), event.aggregateId()));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static void inTransaction(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
    }

    private static void rethrowIfUnreachable(RuntimeException failure) {
        if (SqlFailure.unreachable(failure)) {
            throw failure;
        }
    }

    private static String reason(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String text = root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
        return text.substring(0, Math.min(LONGEST_REASON, text.length()));
    }
}
