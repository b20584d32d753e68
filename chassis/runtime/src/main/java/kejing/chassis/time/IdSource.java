package kejing.chassis.time;

import java.util.UUID;

/** Where new ids come from; injected so that a test or a simulation can decide them. */
@FunctionalInterface
public interface IdSource {
    UUID next();
}
