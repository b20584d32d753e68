package kejing.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import kejing.chassis.event.CloudEvents;
import kejing.chassis.event.Event;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Publishes events to the real broker as another service's relay would, and reads what it holds. */
public final class TestEvents {
    static final String BOOTSTRAP = "kejing.test.bootstrap";
    static final String PREFIX = "kejing.test.topic-prefix";
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private TestEvents() {}

    /** @param data a record, a map or a JSON text */
    public static void publish(
            String topic, String type, String aggregateType, String aggregateId, long sequence, Object data) {
        Event event = new Event(UUID.randomUUID(), type, aggregateType, aggregateId, sequence, Instant.now(), null);
        send(CloudEvents.write(System.getProperty(PREFIX) + topic, "/kejing/test", event, json(data)));
    }

    /** Publishes a value that need not be an event at all. */
    public static void publishRaw(String topic, String key, byte[] value, Map<String, String> headers) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(System.getProperty(PREFIX) + topic, key, value);
        headers.forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
        send(record);
    }

    /** Everything that a topic holds now, in the order of its partitions. */
    public static List<Event> log(String topic) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, System.getProperty(BOOTSTRAP)),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(System.getProperty(PREFIX) + topic).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<Event> events = new ArrayList<>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofSeconds(1)).forEach(record -> events.add(event(record)));
            }
            return events;
        }
    }

    private static Event event(ConsumerRecord<String, byte[]> record) {
        Event envelope = CloudEvents.envelope(record);
        return new Event(
                envelope.id(),
                envelope.type(),
                envelope.aggregateType(),
                envelope.aggregateId(),
                envelope.sequence(),
                envelope.time(),
                CloudEvents.data(record.value()));
    }

    private static void send(ProducerRecord<String, byte[]> record) {
        try {
            ProducerHolder.PRODUCER.send(record).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String json(Object data) {
        try {
            return data instanceof String text ? text : JSON.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static final class ProducerHolder {
        static final Producer<String, byte[]> PRODUCER = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        System.getProperty(BOOTSTRAP),
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                        8_000_000,
                        ProducerConfig.LINGER_MS_CONFIG,
                        0),
                new StringSerializer(),
                new ByteArraySerializer());
    }
}
