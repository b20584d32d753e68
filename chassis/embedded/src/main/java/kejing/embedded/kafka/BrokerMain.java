package kejing.embedded.kafka;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import kafka.tools.StorageTool;
import kejing.embedded.process.Folders;
import kejing.embedded.process.Settings;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * The broker's own JVM: formats the data folder when it is new, starts the broker, makes the topics, and then writes
 * the ready file with its pid. Arguments: the properties file, the ready file, topics by comma (may be empty).
 */
public final class BrokerMain {

    private static final Duration TOPICS_MADE = Duration.ofSeconds(100);

    private BrokerMain() {}

    public static void main(String[] args) {
        Path propertiesFile = Path.of(args[0]);
        Path ready = Path.of(args[1]);
        List<String> topics = args[2].isEmpty() ? List.of() : List.of(args[2].split(","));
        endWithParent();
        Properties broker = Settings.load(propertiesFile);
        format(propertiesFile, Path.of(broker.getProperty("log.dirs")));
        Thread.ofPlatform().daemon().name("topics").start(() -> announce(broker, topics, ready));
        kafka.Kafka.main(new String[] {propertiesFile.toString()});
    }

    /** Formatting cannot be trusted when it was interrupted, so a mark is set after it. */
    private static void format(Path propertiesFile, Path data) {
        Path mark = data.resolveSibling("kafka.formatted");
        if (Files.exists(mark)) {
            return;
        }
        Folders.delete(data);
        String[] command = {
            "format", "-t", Uuid.randomUuid().toString(), "-c", propertiesFile.toString(), "--standalone"
        };
        int status = StorageTool.execute(command, System.out);
        if (status != 0) {
            throw new IllegalStateException("formatting " + data + " failed with status " + status);
        }
        Settings.store(mark, new Properties());
    }

    /** The controller answers only when the broker is registered, so made topics mean that it serves. */
    private static void announce(Properties broker, List<String> topics, Path ready) {
        String bootstrap = broker.getProperty("advertised.listeners").replaceFirst("^.*://", "");
        int timeout = (int) TOPICS_MADE.toMillis();
        try (Admin admin = Admin.create(Map.of(
                "bootstrap.servers",
                bootstrap,
                "request.timeout.ms",
                2000,
                "reconnect.backoff.max.ms",
                100,
                "default.api.timeout.ms",
                timeout))) {
            admin.describeCluster().nodes().get(timeout, TimeUnit.MILLISECONDS);
            for (String topic : topics) {
                create(admin, topic);
            }
            Properties content = new Properties();
            content.setProperty("pid", Long.toString(ProcessHandle.current().pid()));
            Settings.store(ready, content);
        } catch (Exception e) {
            e.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }

    private static void create(Admin admin, String topic) throws Exception {
        NewTopic wanted = new NewTopic(topic, Optional.empty(), Optional.empty());
        try {
            admin.createTopics(List.of(wanted)).all().get(TOPICS_MADE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }

    private static void endWithParent() {
        Optional.ofNullable(Long.getLong("kejing.parent"))
                .ifPresent(pid -> ProcessHandle.of(pid)
                        .map(ProcessHandle::onExit)
                        .orElseThrow(() -> new IllegalStateException("process " + pid + " has ended"))
                        .thenRun(() -> Runtime.getRuntime().halt(0)));
    }
}
