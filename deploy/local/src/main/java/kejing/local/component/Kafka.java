package kejing.local.component;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kejing.embedded.kafka.KafkaBroker;
import kejing.embedded.kafka.KafkaSettings;
import kejing.embedded.process.ProcessIdentity;
import kejing.local.home.Home;
import kejing.local.home.Ports;

/** The broker with a topic for each producing service and one for core banking. */
public final class Kafka implements Component {

    private static final List<String> TOPICS = List.of(
            "kejing.exam",
            "kejing.grading",
            "kejing.portfolio",
            "kejing.performance",
            "corebanking.account-facts",
            "corebanking.client-facts");

    private final Home home;
    private final int port;
    private final int controllerPort;
    private final KafkaBroker broker;

    public Kafka(Home home, Ports ports) {
        this.home = home;
        this.port = ports.of("kafka");
        this.controllerPort = ports.of("kafka-controller");
        this.broker = new KafkaBroker(KafkaSettings.builder(home.kafka(), port, controllerPort)
                .pidFile(home.pidFile(name()))
                .topics(TOPICS)
                .build());
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public List<PortUse> ports() {
        return List.of(
                new PortUse(port, "kafka", Ports.variable("kafka"), port),
                new PortUse(controllerPort, "controller of kafka", Ports.variable("kafka-controller"), controllerPort));
    }

    @Override
    public List<String> needs() {
        return List.of();
    }

    @Override
    public Path log() {
        return home.kafka().resolve("kafka.log");
    }

    @Override
    public Optional<ProcessIdentity> process() {
        return broker.process();
    }

    @Override
    public boolean healthy() {
        return broker.serves();
    }

    @Override
    public void start(Duration patience) {
        broker.start(patience);
    }

    @Override
    public void stop(Duration patience) {
        broker.stop(patience);
    }
}
