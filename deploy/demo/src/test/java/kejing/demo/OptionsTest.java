package kejing.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kejing.demo.door.Refusal;
import org.junit.jupiter.api.Test;

class OptionsTest {
    @Test
    void playsSeedOneWithoutAReportUnlessAskedOtherwise() {
        assertThat(Options.of(List.of())).isEqualTo(new Options(1, null, null, null));
        assertThat(Options.of(List.of("--report", "r.json", "--seed", "7")))
                .isEqualTo(new Options(7, Path.of("r.json"), null, null));
    }

    @Test
    void writesPeopleByEitherName() {
        assertThat(Options.of(List.of("people", "p.json"))).isEqualTo(Options.of(List.of("--people", "p.json")));
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> Options.of(List.of("--sede", "7")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("--sede");
        assertThatThrownBy(() -> Options.of(List.of("--seed"))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Options.of(List.of("--seed", "one")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("one");
    }

    @Test
    void namesTheMissingEnvironmentVariable() {
        assertThatThrownBy(() -> Settings.from(Map.of("KEJING_GATEWAY_URL", "http://127.0.0.1:8080")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("KEJING_TOKEN_URL");
    }
}
