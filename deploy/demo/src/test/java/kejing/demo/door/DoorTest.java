package kejing.demo.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DoorTest {
    private static final Patience QUICK =
            new Patience(Duration.ofMillis(5), Duration.ofMillis(50), Duration.ofMillis(1500));

    private final SmallBank bank = new SmallBank();
    private final Line line = new Line();

    @AfterEach
    void close() {
        line.close();
        bank.close();
    }

    @Test
    void signsInThroughTheFormAndKeepsSecureCookiesOnLoopback() {
        bank.serve("/api/x", e -> SmallBank.answer(e, 200, "{\"ok\":true}"));
        Person person = person(SmallBank.PASSWORD);
        assertThat(person.send(Call.get("/api/x")).json().path("ok").asBoolean())
                .isTrue();
        assertThat(person.send(Call.post("/api/x", java.util.Map.of("a", 1))).ok())
                .isTrue();
        assertThat(bank.signIns()).isEqualTo(1);
    }

    @Test
    void signsInAgainWhenTheSessionIsLost() {
        bank.serve("/api/x", e -> SmallBank.answer(e, 200, "{}"));
        Person person = person(SmallBank.PASSWORD);
        person.send(Call.get("/api/x"));
        bank.loseSessions();
        assertThat(person.send(Call.get("/api/x")).ok()).isTrue();
        assertThat(bank.signIns()).isEqualTo(2);
    }

    @Test
    void saysThatAPasswordWasRefused() {
        bank.serve("/api/x", e -> SmallBank.answer(e, 200, "{}"));
        Person person = person("wrong");
        assertThatThrownBy(() -> person.send(Call.get("/api/x")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("s0001");
    }

    @Test
    void outlivesBrokenConnectionsServerErrorsAndTooManyRequests() {
        AtomicInteger tries = new AtomicInteger();
        bank.serve("/api/x", e -> {
            switch (tries.incrementAndGet()) {
                case 1 -> e.close();
                case 2 -> SmallBank.answer(e, 503, "");
                case 3 -> SmallBank.answer(e, 429, "");
                case 4 -> SmallBank.answer(e, 500, "{}");
                default -> SmallBank.answer(e, 200, "{\"tries\":5}");
            }
        });
        assertThat(machine().send(Call.get("/api/x")).json().path("tries").asInt())
                .isEqualTo(5);
        assertThat(tries).hasValueGreaterThanOrEqualTo(5);
    }

    @Test
    void leavesADecisionOfTheServiceAlone() {
        bank.serve("/api/x", e -> SmallBank.answer(e, 409, "{}"));
        assertThat(machine().send(Call.get("/api/x")).status()).isEqualTo(409);
        assertThat(bank.requests).hasSize(1);
    }

    @Test
    void asksForANewTokenWhenTheOldOneIsRefused() {
        AtomicInteger tries = new AtomicInteger();
        bank.serve(
                "/api/x",
                e -> SmallBank.answer(
                        e,
                        tries.incrementAndGet() == 1 ? 401 : 200,
                        "\"" + e.getRequestHeaders().getFirst("Authorization") + "\""));
        assertThat(machine().send(Call.get("/api/x")).json().asText()).isEqualTo("Bearer t2");
    }

    @Test
    void namesWhatItWaitedForWhenItGivesUp() {
        bank.serve("/api/x", e -> SmallBank.answer(e, 503, "{\"title\":\"starting\"}"));
        assertThatThrownBy(() -> machine().send(Call.get("/api/x")))
                .isInstanceOf(Patience.Exhausted.class)
                .hasMessageContaining("GET /api/x")
                .hasMessageContaining("503");
    }

    private Person person(String password) {
        return new Person("s0001", password, bank.gatewayUrl(), line, QUICK);
    }

    private Machine machine() {
        return new Machine("core-banking", "secret", bank.tokenUrl(), bank.gatewayUrl(), line, QUICK);
    }
}
