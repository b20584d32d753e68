package kejing.local.component;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kejing.embedded.process.ProcessIdentity;

/** One process of the product on this machine. It outlives the command that starts it. */
public interface Component {

    String name();

    /** Where it serves, for people. */
    int port();

    /** Every port that it listens on. */
    List<PortUse> ports();

    /** Names of the components that must be healthy before this one is started. */
    List<String> needs();

    Path log();

    /** Its process, if it lives. */
    Optional<ProcessIdentity> process();

    /** Whether it does its work now; asks it, waiting a second or two at most. */
    boolean healthy();

    /** Unpacks and copies what is missing; takes long once and nothing later. */
    default void prepare() {}

    /**
     * Starts it unless it lives, and returns when it is healthy.
     *
     * @throws IllegalStateException when it ends, or is not healthy in time
     */
    void start(Duration patience);

    /** Asks it to end and kills it when it does not in time. */
    void stop(Duration patience);
}
