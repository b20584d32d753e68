package kejing.chassis.event;

/**
 * Takes one type of event into this service. Runs in the transaction that also remembers the event as received, so it
 * happens exactly once; if it throws, nothing of it stays and the aggregate is parked until it is replayed.
 */
public interface EventHandler {
    String type();

    void apply(Event event);
}
