package kejing.chassis.event;

/** An event to be published: its type, the aggregate it belongs to and a record that is written as JSON. */
public record NewEvent(String type, String aggregateType, String aggregateId, Object data) {}
