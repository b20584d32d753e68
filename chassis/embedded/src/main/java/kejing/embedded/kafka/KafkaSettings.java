package kejing.embedded.kafka;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/**
 * How one broker runs.
 *
 * @param folder of this broker: {@code data/}, {@code kafka.log}
 * @param pidFile remembers the broker's process
 * @param port for clients on 127.0.0.1
 * @param controllerPort for its own controller on 127.0.0.1
 * @param topics that exist when it is ready
 * @param partitions of a new topic; never raised later, because that moves keys to other partitions
 * @param createsTopicsWhenUsed for tests; a service that meets a missing topic should fail visibly
 * @param parent process whose end ends the broker too
 */
public record KafkaSettings(
        Path folder,
        Path pidFile,
        int port,
        int controllerPort,
        List<String> topics,
        int partitions,
        boolean createsTopicsWhenUsed,
        OptionalLong parent) {

    public KafkaSettings {
        folder = folder.toAbsolutePath();
        topics = List.copyOf(topics);
    }

    /** A broker with 12 partitions a topic, no topics yet, that lives until it is stopped. */
    public static Builder builder(Path folder, int port, int controllerPort) {
        return new Builder(folder, port, controllerPort);
    }

    static Path pidFileIn(Path folder) {
        return folder.resolve("kafka.pid");
    }

    Path log() {
        return folder.resolve("kafka.log");
    }

    Path ready() {
        return folder.resolve("kafka.ready");
    }

    public static final class Builder {

        private final Path folder;
        private final int port;
        private final int controllerPort;
        private Path pidFile;
        private List<String> topics = List.of();
        private int partitions = 12;
        private boolean createsTopicsWhenUsed;
        private OptionalLong parent = OptionalLong.empty();

        private Builder(Path folder, int port, int controllerPort) {
            this.folder = folder;
            this.port = port;
            this.controllerPort = controllerPort;
            this.pidFile = pidFileIn(folder);
        }

        /** Elsewhere than in the broker's folder. */
        public Builder pidFile(Path file) {
            pidFile = file;
            return this;
        }

        public Builder topics(List<String> names) {
            topics = names;
            return this;
        }

        public Builder partitions(int count) {
            partitions = count;
            return this;
        }

        public Builder createsTopicsWhenUsed() {
            createsTopicsWhenUsed = true;
            return this;
        }

        public Builder endsWith(long parentPid) {
            parent = OptionalLong.of(parentPid);
            return this;
        }

        public KafkaSettings build() {
            return new KafkaSettings(
                    folder, pidFile, port, controllerPort, topics, partitions, createsTopicsWhenUsed, parent);
        }
    }
}
