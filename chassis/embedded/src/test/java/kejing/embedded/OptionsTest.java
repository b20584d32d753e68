package kejing.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void readsPairsOfNamesAndValues() {
        Map<String, String> options = Options.parse(new String[] {"--parent", "7"}, "--parent", "--ready");

        assertThat(Options.required(options, "--parent")).isEqualTo("7");
        assertThatThrownBy(() -> Options.required(options, "--ready")).hasMessage("option --ready is missing");
    }

    @Test
    void refusesAnUnknownNameAndAMissingValue() {
        assertThatThrownBy(() -> Options.parse(new String[] {"--parnt", "7"}, "--parent"))
                .hasMessage("unknown option --parnt; known are [--parent]");
        assertThatThrownBy(() -> Options.parse(new String[] {"--parent"}, "--parent"))
                .hasMessage("option --parent needs a value");
    }
}
