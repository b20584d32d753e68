package kejing.testkit.sample;

import jakarta.ws.rs.core.Response;
import java.time.Instant;

/** Breaks every architecture rule, to prove that each of them can fail. Never used otherwise. */
final class BrokenPolicy {
    private BrokenPolicy() {}

    static Response decide() {
        return Response.ok(Instant.now()).build();
    }
}
