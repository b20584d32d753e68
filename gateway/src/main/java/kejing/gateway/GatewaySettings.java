package kejing.gateway;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** Everything about the gateway that can be set; the defaults and their environment variables are in application.properties. */
@ConfigMapping(prefix = "kejing.gateway")
public interface GatewaySettings {

    /** Service name (the segment after /api/) to the base address that its requests are relayed to. */
    Map<String, URI> services();

    /** Beginnings of paths below /api/ that need no credential, because what they answer is the same for everybody. */
    Set<String> publicPaths();

    Relay relay();

    Rate rate();

    Session session();

    /** How long and how hard the gateway tries a service. */
    interface Relay {
        Duration connectTimeout();

        /** A service that sends nothing for this long is given up: 504. */
        Duration answerTimeout();

        /** Requests that one service works on at a time; also its number of connections. */
        int concurrency();

        /** Requests that may wait for their turn at one service; the next one is answered 503. */
        int waiting();

        /** Share of failed requests (0 to 1) at which a service is left alone for {@link #breakerPause()}. */
        double breakerRatio();

        /** Requests that the share is measured over. */
        int breakerWindow();

        Duration breakerPause();
    }

    /** Requests per second, each with a burst of the same size. */
    interface Rate {
        long person();

        long machine();

        long address();
    }

    /** The signed-in browser sessions, kept in memory. */
    interface Session {
        /** A session that nobody used for this long is forgotten. */
        Duration idle();

        long maximum();
    }
}
