package kejing.embedded.kafka;

import java.util.Properties;

/** The configuration of a single broker that is its own controller, on the loopback interface. */
final class BrokerProperties {

    private static final String MESSAGE_BYTES = Integer.toString(10 * 1024 * 1024);

    private BrokerProperties() {}

    static Properties of(KafkaSettings settings) {
        Properties broker = new Properties();
        String clients = "PLAINTEXT://127.0.0.1:" + settings.port();
        broker.setProperty("process.roles", "broker,controller");
        broker.setProperty("node.id", "1");
        broker.setProperty("listeners", clients + ",CONTROLLER://127.0.0.1:" + settings.controllerPort());
        broker.setProperty("advertised.listeners", clients);
        broker.setProperty("controller.listener.names", "CONTROLLER");
        broker.setProperty("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        broker.setProperty("controller.quorum.bootstrap.servers", "127.0.0.1:" + settings.controllerPort());
        broker.setProperty("log.dirs", settings.folder().resolve("data").toString());
        oneCopy(broker);
        broker.setProperty("num.partitions", Integer.toString(settings.partitions()));
        broker.setProperty("auto.create.topics.enable", Boolean.toString(settings.createsTopicsWhenUsed()));
        broker.setProperty("message.max.bytes", MESSAGE_BYTES);
        broker.setProperty("replica.fetch.max.bytes", MESSAGE_BYTES);
        quickRestart(broker);
        keepEverything(broker);
        smallMachine(broker);
        return broker;
    }

    private static void oneCopy(Properties broker) {
        broker.setProperty("default.replication.factor", "1");
        broker.setProperty("min.insync.replicas", "1");
        broker.setProperty("offsets.topic.replication.factor", "1");
        broker.setProperty("transaction.state.log.replication.factor", "1");
        broker.setProperty("transaction.state.log.min.isr", "1");
        broker.setProperty("share.coordinator.state.topic.replication.factor", "1");
        broker.setProperty("share.coordinator.state.topic.min.isr", "1");
    }

    /** After kill -9 the controller waits out the dead broker's session (9 s by default) before it lets it back in. */
    private static void quickRestart(Properties broker) {
        broker.setProperty("broker.session.timeout.ms", "3000");
        broker.setProperty("broker.heartbeat.interval.ms", "500");
        broker.setProperty("group.initial.rebalance.delay.ms", "0");
    }

    /** A consumer that was away for long finds its events and its place: nothing expires. */
    private static void keepEverything(Properties broker) {
        broker.setProperty("log.retention.ms", "-1");
        broker.setProperty("offsets.retention.minutes", Integer.toString(Integer.MAX_VALUE));
    }

    private static void smallMachine(Properties broker) {
        broker.setProperty("offsets.topic.num.partitions", "5");
        broker.setProperty("log.cleaner.dedupe.buffer.size", "8388608");
        broker.setProperty("log.index.size.max.bytes", "1048576");
        broker.setProperty("num.network.threads", "2");
        broker.setProperty("num.io.threads", "4");
    }
}
