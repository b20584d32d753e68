package kejing.demo.door;

/** Sends calls in the name of somebody. */
public interface Door {
    /** Who it is, for messages. */
    String who();

    /** The service's decision; whatever only says "not now" was retried before. */
    Answer send(Call call);
}
