package kejing.chassis.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** CloudEvents 1.0 in Kafka's binary mode. The key is {@code <aggregate type>/<aggregate id>}. */
public final class CloudEvents {
    private static final ObjectMapper JSON = new ObjectMapper();

    private CloudEvents() {}

    public static ProducerRecord<String, byte[]> write(String topic, String source, Event event, String data) {
        String subject = event.aggregateType() + "/" + event.aggregateId();
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, subject, data.getBytes(UTF_8));
        Headers headers = record.headers();
        put(headers, "ce_specversion", "1.0");
        put(headers, "ce_id", event.id().toString());
        put(headers, "ce_source", source);
        put(headers, "ce_type", event.type());
        put(headers, "ce_subject", subject);
        put(headers, "ce_time", event.time().toString());
        put(headers, "ce_sequence", Long.toString(event.sequence()));
        put(headers, "content-type", "application/json");
        return record;
    }

    /**
     * Reads the envelope; the data is left to {@link #data}, because an event whose data is broken still belongs to an
     * aggregate that must be parked.
     *
     * @throws IllegalArgumentException naming the missing or broken header
     */
    public static Event envelope(ConsumerRecord<String, byte[]> record) {
        String subject = text(record, "ce_subject");
        int slash = subject.indexOf('/');
        if (slash < 1) {
            throw new IllegalArgumentException("ce_subject must be <aggregate type>/<aggregate id>: " + subject);
        }
        try {
            return new Event(
                    UUID.fromString(text(record, "ce_id")),
                    text(record, "ce_type"),
                    subject.substring(0, slash),
                    subject.substring(slash + 1),
                    Long.parseLong(text(record, "ce_sequence")),
                    Instant.parse(text(record, "ce_time")),
                    null);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("ce_time is not a time: " + e.getParsedString(), e);
        }
    }

    public static JsonNode data(byte[] value) {
        try {
            JsonNode data = JSON.readTree(value);
            if (!data.isObject()) {
                throw new IllegalArgumentException("the data is not a JSON object");
            }
            return data;
        } catch (IOException e) {
            throw new IllegalArgumentException("the data is not JSON", e);
        }
    }

    private static String text(ConsumerRecord<String, byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        if (header == null) {
            throw new IllegalArgumentException("header " + name + " is missing");
        }
        return new String(header.value(), UTF_8);
    }

    private static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(UTF_8));
    }
}
