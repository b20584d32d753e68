package kejing.chassis.event;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.UUID;

/**
 * An event as it was received (CloudEvents 1.0). Events of one aggregate are numbered from 1 without holes.
 *
 * @param sequence the event's number within its aggregate
 */
public record Event(
        UUID id, String type, String aggregateType, String aggregateId, long sequence, Instant time, JsonNode data) {

    private static final ObjectReader READER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new Jdk8Module())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build()
            .reader();

    /** Reads the data into the record that the consumer needs; what it does not know is left out. */
    public <T> T as(Class<T> record) {
        try {
            return READER.treeToValue(data, record);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
