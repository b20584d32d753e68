package kejing.demo;

import static kejing.demo.Together.together;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import kejing.demo.door.Patience;
import kejing.demo.door.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TogetherTest {
    @Test
    void waitsForAll() {
        AtomicInteger done = new AtomicInteger();
        together(done::incrementAndGet, done::incrementAndGet, done::incrementAndGet);
        assertThat(done).hasValue(3);
    }

    @Test
    @Timeout(20)
    void theFirstFailureStopsWhoeverStillWaits() {
        Patience patience = new Patience(Duration.ofMillis(10), Duration.ofMillis(50), Duration.ofMinutes(5));
        assertThatThrownBy(() -> together(() -> patience.until("nothing", Optional::empty), () -> {
                    throw new Refusal("no");
                }))
                .isInstanceOf(Refusal.class)
                .hasMessage("no");
    }
}
