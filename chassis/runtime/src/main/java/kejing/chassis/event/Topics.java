package kejing.chassis.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The topics that this service writes and reads. A prefix ({@code kejing.kafka.topic-prefix}) keeps several
 * installations on one broker apart.
 */
@ApplicationScoped
class Topics {
    private final String prefix;
    private final String service;
    private final String outbox;
    private final Set<String> inbox;

    Topics(
            @ConfigProperty(name = "kejing.kafka.topic-prefix") Optional<String> prefix,
            @ConfigProperty(name = "kejing.service") String service,
            @ConfigProperty(name = "kejing.outbox.topic") String outbox,
            @ConfigProperty(name = "kejing.inbox.topics") Optional<Set<String>> inbox) {
        this.prefix = prefix.orElse("");
        this.service = service;
        this.outbox = outbox;
        this.inbox = inbox.orElse(Set.of());
    }

    String outbox() {
        return prefix + outbox;
    }

    Set<String> inbox() {
        return inbox.stream().map(prefix::concat).collect(Collectors.toUnmodifiableSet());
    }

    String group() {
        return prefix + "kejing-" + service;
    }
}
