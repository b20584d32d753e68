package kejing.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import kejing.demo.bank.BankFile;
import kejing.demo.door.Door;
import kejing.demo.door.Line;
import kejing.demo.door.Machine;
import kejing.demo.door.Patience;
import kejing.demo.door.Refusal;
import kejing.demo.door.SmallBank;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ApiTest {
    private static final Patience QUICK =
            new Patience(Duration.ofMillis(5), Duration.ofMillis(50), Duration.ofMillis(1500));
    private static final BankFile FILE = new BankFile("clients.csv", "client_id\r\nC1\r\n".getBytes(), 1);

    private final SmallBank bank = new SmallBank();
    private final Line line = new Line();
    private final Door door = new Machine("core-banking", "secret", bank.tokenUrl(), bank.gatewayUrl(), line, QUICK);
    private final Api api = new Api("exam", 1, QUICK);

    @AfterEach
    void close() {
        line.close();
        bank.close();
    }

    @Test
    void movesAResourceOnWithTheTagItSaw() {
        List<String> tags = new CopyOnWriteArrayList<>();
        serveState("/api/exam/v1/plans/P", "OPEN");
        bank.serve("/api/exam/v1/plans/P/closing", e -> {
            tags.add(e.getRequestHeaders().getFirst("If-Match"));
            SmallBank.answer(e, tags.size() == 1 ? 412 : 200, "{}");
        });
        assertThat(api.advance(door, "/plans/P", "/closing", null, "OPEN", Set.of("CLOSED")))
                .isTrue();
        assertThat(tags).containsExactly("\"7\"", "\"7\"");
    }

    @Test
    void leavesAResourceAloneThatIsFurtherAlready() {
        serveState("/api/exam/v1/plans/P", "CLOSED");
        assertThat(api.advance(door, "/plans/P", "/closing", null, "OPEN", Set.of("CLOSED")))
                .isFalse();
        assertThat(bank.requests).containsExactly("GET /api/exam/v1/plans/P");
    }

    @Test
    void saysWhichStateNeverCame() {
        serveState("/api/exam/v1/plans/P", "DRAFT");
        assertThatThrownBy(() -> api.advance(door, "/plans/P", "/closing", null, "OPEN", Set.of("CLOSED")))
                .isInstanceOf(Patience.Exhausted.class)
                .hasMessageContaining("/plans/P")
                .hasMessageContaining("CLOSED");
    }

    @Test
    void usesTheSameIdempotencyKeyForTheSamePurpose() {
        List<String> keys = new CopyOnWriteArrayList<>();
        bank.serve("/api/exam/v1/plans", e -> {
            keys.add(e.getRequestHeaders().getFirst("Idempotency-Key"));
            SmallBank.answer(e, 201, "{}");
        });
        api.create(door, "/plans", Map.of("planId", "P"));
        api.create(door, "/plans", Map.of("planId", "P"));
        new Api("exam", 2, QUICK).create(door, "/plans", Map.of("planId", "P"));
        assertThat(keys.get(0)).isEqualTo(keys.get(1)).isNotEqualTo(keys.get(2));
    }

    @Test
    void offersAFileAgainWhileItsReferencesAreOnTheirWay() {
        AtomicInteger tries = new AtomicInteger();
        bank.serve("/api/exam/v1/clients/import", e -> {
            if (tries.incrementAndGet() < 3) {
                refuse(e, "incumbent");
            } else {
                SmallBank.answer(e, 200, "{\"rows\":1}");
            }
        });
        assertThat(api.handIn(door, "/clients/import", FILE).path("rows").asInt())
                .isEqualTo(1);
    }

    @Test
    void reportsAFileThatIsReallyWrong() {
        bank.serve("/api/exam/v1/clients/import", e -> refuse(e, "loan_balance"));
        assertThatThrownBy(() -> api.handIn(door, "/clients/import", FILE))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("loan_balance");
    }

    @Test
    void walksAllPagesOfAList() {
        bank.serve(
                "/api/exam/v1/staff",
                e -> SmallBank.answer(
                        e,
                        200,
                        e.getRequestURI().getQuery().contains("cursor=b+b")
                                ? "{\"items\":[3],\"next\":null}"
                                : "{\"items\":[1,2],\"next\":\"b b\"}"));
        assertThat(api.list(door, "/staff")).hasSize(3);
    }

    private void serveState(String path, String state) {
        bank.serve(path, e -> {
            e.getResponseHeaders().add("ETag", "\"7\"");
            SmallBank.answer(e, 200, "{\"state\":\"" + state + "\"}");
        });
    }

    private static void refuse(HttpExchange e, String column) throws IOException {
        e.getResponseHeaders().add("Content-Type", "application/problem+json");
        SmallBank.answer(
                e,
                400,
                "{\"type\":\"urn:kejing:problem:import-refused\",\"errors\":[{\"row\":2,\"column\":\"" + column
                        + "\"}]}");
    }
}
