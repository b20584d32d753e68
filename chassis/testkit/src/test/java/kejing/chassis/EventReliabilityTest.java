package kejing.chassis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import kejing.chassis.event.NewEvent;
import kejing.chassis.event.Outbox;
import kejing.chassis.sql.Sql;
import kejing.testkit.Await;
import kejing.testkit.StackResource;
import kejing.testkit.TestEvents;
import kejing.testkit.Tokens;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The contracts of outbox and inbox under faults, each beside the arm that does without the protection. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class EventReliabilityTest {
    private static final String DELIVERED = "orders.flower.delivered.v1";

    @Inject
    Outbox outbox;

    @Inject
    AgroalDataSource dataSource;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrap;

    @ConfigProperty(name = "kejing.kafka.topic-prefix")
    String prefix;

    private Sql sql;

    @BeforeEach
    void openSql() {
        sql = new Sql(dataSource);
    }

    /** ids are taken before they are committed, so a later id may become visible first. */
    @Test
    void theRelayMissesNothingWhenCommitsOvertakeEachOther() throws Exception {
        int writers = 32;
        int each = 12;
        String run = UUID.randomUUID().toString();
        AtomicBoolean writing = new AtomicBoolean(true);
        Set<Long> watermarkSaw = ConcurrentHashMap.newKeySet();
        Thread watermark = Thread.ofVirtual().start(() -> readByWatermark(run, writing, watermarkSaw));
        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            List<Callable<Void>> work = new ArrayList<>();
            for (int writer = 0; writer < writers; writer++) {
                Random random = new Random(writer);
                String aggregate = run + "-" + writer;
                work.add(() -> {
                    for (int i = 0; i < each; i++) {
                        long pause = random.nextLong(20_000_000);
                        QuarkusTransaction.requiringNew().run(() -> {
                            outbox.append(new NewEvent("flowers.flower.added.v1", "flower", aggregate, Map.of("n", 1)));
                            LockSupport.parkNanos(pause);
                        });
                    }
                    return null;
                });
            }
            for (var done : pool.invokeAll(work)) {
                done.get();
            }
        }
        writing.set(false);
        watermark.join();

        Await.until(() -> published("flowers", run).size() >= writers * each);
        Map<String, List<Long>> sequences = new HashMap<>();
        published("flowers", run)
                .forEach(record -> sequences
                        .computeIfAbsent(record.key(), key -> new ArrayList<>())
                        .add(Long.parseLong(new String(
                                record.headers().lastHeader("ce_sequence").value(), UTF_8))));
        assertThat(sequences).hasSize(writers);
        assertThat(sequences.values())
                .allSatisfy(seen -> assertThat(seen.stream().distinct().toList())
                        .containsExactlyElementsOf(IntStream.rangeClosed(1, each)
                                .mapToObj(Long::valueOf)
                                .toList()));
        assertThat(watermarkSaw.size())
                .as("control arm: a reader that remembers the last id must miss some")
                .isLessThan(writers * each);
    }

    /** the bus repeats and delays; the projection is that of the clean run. */
    @Test
    void duplicatesAndDelaysChangeNothing() {
        String run = UUID.randomUUID().toString().substring(0, 8);
        int aggregates = 20;
        int each = 15;
        record Delivery(String flower, int number) {}
        List<Delivery> clean = new ArrayList<>();
        for (int number = 1; number <= each; number++) {
            for (int aggregate = 0; aggregate < aggregates; aggregate++) {
                clean.add(new Delivery("dup-" + run + "-" + aggregate, number));
            }
        }
        Random random = new Random(5);
        List<Delivery> disturbed = new ArrayList<>(clean);
        clean.stream().filter(delivery -> random.nextInt(100) < 30).forEach(disturbed::add);
        for (int i = 0; i < disturbed.size(); i++) {
            if (random.nextInt(100) < 20) {
                Collections.swap(disturbed, i, Math.min(disturbed.size() - 1, i + random.nextInt(100)));
            }
        }
        disturbed.forEach(delivery -> TestEvents.publish(
                "orders",
                DELIVERED,
                "delivery",
                delivery.flower(),
                delivery.number(),
                Map.of("flower", delivery.flower(), "number", delivery.number())));

        int wanted = aggregates * each;
        Await.until(() -> deliveries("dup-" + run + "-%").size() == wanted);
        int expected = each * (each + 1) / 2;
        for (int aggregate = 0; aggregate < aggregates; aggregate++) {
            String flower = "dup-" + run + "-" + aggregate;
            assertThat(stock(flower)).isEqualTo(expected);
            assertThat(deliveries(flower))
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, each)
                            .mapToObj(Long::valueOf)
                            .toList());
        }
        int naive = disturbed.stream().mapToInt(Delivery::number).sum();
        assertThat(naive)
                .as("control arm: adding up whatever arrives must differ")
                .isNotEqualTo(aggregates * expected);
    }

    /** an event that cannot be applied parks its aggregate, not the partition. */
    @Test
    void poisonParksItsAggregateOnlyAndReplayDrainsWhatWasMended() {
        String run = UUID.randomUUID().toString().substring(0, 8);
        int healthy = 40;
        for (int i = 0; i < healthy; i++) {
            deliver("ok-" + run + "-" + i, 1, 2);
            if (i % 10 == 0) {
                poison(run, i / 10);
            }
            deliver("ok-" + run + "-" + i, 2, 3);
        }
        Await.until(() -> deliveries("ok-" + run + "-%").size() == 2 * healthy);
        Await.until(() -> parked(run).size() == 5);
        assertThat(parked(run))
                .containsExactlyInAnyOrder(
                        "bad-" + run + "-0 1 not JSON",
                        "bad-" + run + "-1 1 no handler for events of type orders.flower.eaten.v1",
                        "bad-" + run + "-2 1 rule",
                        "bad-" + run + "-2 2 null",
                        "bad-" + run + "-3 1 the event has 1500026 bytes, at most 1048576 are taken");

        // The florist finds the missing roses, so that what was refused now fits.
        sql.update("insert into flower values (?, 10)", "bad-" + run + "-2");
        RestAssured.given()
                .basePath("")
                .auth()
                .oauth2(Tokens.machine("administrator"))
                .post("/api/flowers/v1/parked-events/replay")
                .then()
                .statusCode(200);
        assertThat(stock("bad-" + run + "-2")).isEqualTo(10 - 4 + 1);
        assertThat(parked(run)).hasSize(3).noneMatch(line -> line.contains("-2 "));

        Map<Integer, Long> firstPoison = new HashMap<>();
        List<ConsumerRecord<String, byte[]>> all = published("orders", run);
        all.stream()
                .filter(record -> record.key().contains("/bad-"))
                .forEach(record -> firstPoison.merge(record.partition(), record.offset(), Math::min));
        assertThat(all)
                .as("control arm: a consumer that stops where it cannot apply an event leaves healthy ones behind it")
                .anyMatch(record -> record.key().contains("/ok-")
                        && record.offset() > firstPoison.getOrDefault(record.partition(), Long.MAX_VALUE));
    }

    private void poison(String run, int kind) {
        String id = "bad-" + run + "-" + kind;
        switch (kind) {
            case 0 -> TestEvents.publish("orders", DELIVERED, "delivery", id, 1, "{not json");
            case 1 -> TestEvents.publish("orders", "orders.flower.eaten.v1", "delivery", id, 1, Map.of());
            case 2 -> {
                deliver(id, 1, -4);
                deliver(id, 2, 1);
            }
            default ->
                TestEvents.publish(
                        "orders",
                        DELIVERED,
                        "delivery",
                        id,
                        1,
                        "{\"flower\":\"x\",\"number\":1,\"_\":\"" + "x".repeat(1_499_994) + "\"}");
        }
    }

    private static void deliver(String flower, long sequence, int number) {
        TestEvents.publish(
                "orders", DELIVERED, "delivery", flower, sequence, Map.of("flower", flower, "number", number));
    }

    private List<String> parked(String run) {
        return sql.list(
                "select agg_id, agg_seq, reason from inbox_parked where agg_id like ? order by 1, 2",
                row -> row.getString(1) + " " + row.getLong(2) + " " + shortened(row.getString(3)),
                "bad-" + run + "-%");
    }

    private static String shortened(String reason) {
        if (reason == null) {
            return null;
        }
        return reason.contains("flower_stock")
                ? "rule"
                : reason.startsWith("Unexpected character") ? "not JSON" : reason;
    }

    private List<Long> deliveries(String flower) {
        return sql.list("select number from delivery where flower like ? order by seq", row -> row.getLong(1), flower);
    }

    private int stock(String flower) {
        return sql.one("select stock from flower where name = ?", row -> row.getInt(1), flower)
                .orElseThrow();
    }

    private void readByWatermark(String run, AtomicBoolean writing, Set<Long> saw) {
        long last = 0;
        while (writing.get()) {
            for (long id : sql.list(
                    "select id from outbox where id > ? and agg_id like ? order by id",
                    row -> row.getLong(1),
                    last,
                    run + "%")) {
                saw.add(id);
                last = id;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
    }

    private List<ConsumerRecord<String, byte[]>> published(String topic, String run) {
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrap), new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(prefix + topic).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
            Set<TopicPartition> open = new HashSet<>(partitions);
            while (!open.isEmpty()) {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> {
                    if (record.key().contains(run)) {
                        records.add(record);
                    }
                });
                open.removeIf(partition -> consumer.position(partition) >= ends.get(partition));
            }
            return records;
        }
    }
}
