package kejing.chassis.event;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * Publishes what the outbox holds, at least once and in order. One relay per database is active, chosen by an advisory
 * lock; a commit wakes it by NOTIFY, and it looks once a second in any case. It asks for unsent rows, never for rows
 * after a last id, because ids are taken before they are committed. Sent rows stay, so that a broker that lost its log
 * can be given them again. It holds a connection of its own, because the lock and the LISTEN end with it.
 */
@ApplicationScoped
public class OutboxRelay {
    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final int BATCH = 500;
    private static final long RELAY_LOCK = 0x6B656A696E67L;

    private final String url;
    private final String user;
    private final String password;
    private final Map<String, Object> kafka;
    private final String topic;
    private final String source;
    private volatile boolean running = true;
    private Thread thread;

    OutboxRelay(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            Topics topics,
            @ConfigProperty(name = "kejing.service") String service) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.kafka = kafka;
        this.topic = topics.outbox();
        this.source = "/kejing/" + service;
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        thread.join(5_000);
    }

    private void run() {
        Backoff backoff = new Backoff();
        while (running) {
            try (Producer<String, byte[]> producer = producer();
                    Connection connection = DriverManager.getConnection(url, user, password)) {
                relay(connection, producer, backoff);
            } catch (SQLException | ExecutionException | RuntimeException e) {
                if (running) {
                    LOG.warnf("The outbox waits %s: %s", backoff.next(), e.getMessage());
                    backoff.pause();
                }
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void relay(Connection connection, Producer<String, byte[]> producer, Backoff backoff)
            throws SQLException, ExecutionException, InterruptedException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen outbox");
            while (running && !lead(statement)) {
                Thread.sleep(1_000);
            }
        }
        PGConnection notifications = connection.unwrap(PGConnection.class);
        while (running) {
            int sent;
            do {
                sent = publishBatch(connection, producer);
            } while (running && sent == BATCH);
            backoff.reset();
            notifications.getNotifications(1_000);
        }
    }

    private static boolean lead(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select pg_try_advisory_lock(" + RELAY_LOCK + ")")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private int publishBatch(Connection connection, Producer<String, byte[]> producer)
            throws SQLException, ExecutionException, InterruptedException {
        List<Long> ids = new ArrayList<>();
        List<Future<RecordMetadata>> acks = new ArrayList<>();
        try (PreparedStatement unsent = connection.prepareStatement("""
                        select id, event_id, type, agg_type, agg_id, agg_seq, occurred_at, data::text
                        from outbox where not sent order by id limit ?""")) {
            unsent.setInt(1, BATCH);
            try (ResultSet row = unsent.executeQuery()) {
                while (row.next()) {
                    Event event = new Event(
                            row.getObject(2, UUID.class),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            row.getLong(6),
                            row.getTimestamp(7).toInstant(),
                            null);
                    ids.add(row.getLong(1));
                    acks.add(producer.send(CloudEvents.write(topic, source, event, row.getString(8))));
                }
            }
        }
        for (Future<RecordMetadata> ack : acks) {
            ack.get();
        }
        if (!ids.isEmpty()) {
            try (PreparedStatement mark =
                    connection.prepareStatement("update outbox set sent = true where id = any(?)")) {
                mark.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
                mark.executeUpdate();
            }
        }
        return ids.size();
    }

    private Producer<String, byte[]> producer() {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 30_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }
}
