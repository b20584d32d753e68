package kejing.embedded.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import kejing.embedded.process.Daemon;
import kejing.embedded.process.Ports;
import kejing.embedded.process.ProcessIdentity;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaBrokerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String TOPIC = "kejing.exam";
    private static final int RECORDS = 100;

    @TempDir
    Path folder;

    private KafkaSettings settings;
    private KafkaBroker broker;

    @BeforeEach
    void start() {
        List<Integer> ports = Ports.free(2);
        settings = KafkaSettings.builder(folder, ports.get(0), ports.get(1))
                .topics(List.of(TOPIC))
                .build();
        broker = new KafkaBroker(settings);
        broker.start(PATIENCE);
    }

    @AfterEach
    void stop() {
        broker.stop(Duration.ofSeconds(10));
    }

    @Test
    void hasItsTopicsWithTwelvePartitionsWhenItIsReady() throws Exception {
        try (Admin admin = Admin.create(client())) {
            int partitions = admin.describeTopics(List.of(TOPIC))
                    .allTopicNames()
                    .get(30, TimeUnit.SECONDS)
                    .get(TOPIC)
                    .partitions()
                    .size();

            assertThat(partitions).isEqualTo(12);
        }
    }

    @Test
    void losesNothingAcknowledgedWhenKilledAndServesAgainInTime() throws Exception {
        write();
        ProcessIdentity killed = broker.process().orElseThrow();

        Daemon.kill(killed);
        broker.start(PATIENCE);

        assertThat(broker.process()).isPresent().get().isNotEqualTo(killed);
        assertThat(read())
                .containsExactlyElementsOf(
                        IntStream.range(0, RECORDS).mapToObj(Integer::toString).toList());
    }

    @Test
    void anotherSupervisorAdoptsTheLivingBroker() {
        ProcessIdentity before = broker.process().orElseThrow();

        KafkaBroker other = new KafkaBroker(settings);
        other.start(PATIENCE);

        assertThat(other.process()).contains(before);
    }

    private void write() throws Exception {
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(client(), new StringSerializer(), new StringSerializer())) {
            for (int i = 0; i < RECORDS; i++) {
                producer.send(new ProducerRecord<>(TOPIC, 0, "plan/P1", Integer.toString(i)))
                        .get(30, TimeUnit.SECONDS);
            }
        }
    }

    private List<String> read() {
        TopicPartition partition = new TopicPartition(TOPIC, 0);
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(client(), new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition), PATIENCE).get(partition);
            assertThat(end).isEqualTo(RECORDS);
            return StreamSupport.stream(consumer.poll(PATIENCE).spliterator(), false)
                    .map(record -> record.value())
                    .toList();
        }
    }

    private Properties client() {
        Properties client = new Properties();
        client.putAll(Map.of("bootstrap.servers", "127.0.0.1:" + settings.port()));
        return client;
    }
}
