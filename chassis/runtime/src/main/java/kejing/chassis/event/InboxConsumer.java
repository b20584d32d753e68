package kejing.chassis.event;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;

/**
 * Feeds the inbox from Kafka: polls, hands the records over, and commits the offsets only after the inbox has committed.
 * While the database is out of reach it keeps the records and tries again; a missing offset starts from the earliest
 * record, because the inbox drops what it has seen.
 */
@ApplicationScoped
public class InboxConsumer {
    private static final Logger LOG = Logger.getLogger(InboxConsumer.class);

    private final Inbox inbox;
    private final Map<String, Object> kafka;
    private final Set<String> topics;
    private final String group;
    private volatile boolean running = true;
    private volatile KafkaConsumer<String, byte[]> consumer;
    private Thread thread;

    InboxConsumer(Inbox inbox, @Identifier("default-kafka-broker") Map<String, Object> kafka, Topics topics) {
        this.inbox = inbox;
        this.kafka = kafka;
        this.topics = topics.inbox();
        this.group = topics.group();
    }

    void start(@Observes StartupEvent event) {
        if (!topics.isEmpty()) {
            thread = Thread.ofPlatform().name("inbox").daemon().start(this::run);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        if (thread != null) {
            KafkaConsumer<String, byte[]> current = consumer;
            if (current != null) {
                current.wakeup();
            }
            thread.join(5_000);
        }
    }

    private void run() {
        Backoff backoff = new Backoff();
        while (running) {
            try (KafkaConsumer<String, byte[]> open =
                    new KafkaConsumer<>(settings(), new StringDeserializer(), new ByteArrayDeserializer())) {
                consumer = open;
                open.subscribe(topics);
                poll(open, backoff);
            } catch (WakeupException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warnf("The inbox starts again in %s: %s", backoff.next(), e.getMessage());
                backoff.pause();
            }
        }
    }

    private void poll(KafkaConsumer<String, byte[]> open, Backoff backoff) {
        while (running) {
            List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
            open.poll(Duration.ofMillis(500)).forEach(records::add);
            if (!records.isEmpty()) {
                // A failure leaves the offsets uncommitted: the consumer starts again from the last committed ones.
                inbox.take(records);
                open.commitSync();
            }
            backoff.reset();
        }
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 500);
        settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 5_000);
        settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG, 600_000);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        return settings;
    }
}
