package kejing.portfolio.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void whatWouldStartAFormulaStandsBehindAnApostropheAndComesBack(String text) {
        assertThat(FormulaText.neutral(text)).isEqualTo("'" + text);
        assertThat(FormulaText.original(FormulaText.neutral(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "云岭机械", "a=b", "'quoted", "O'Neil"})
    void otherTextStaysAsItIs(String text) {
        assertThat(FormulaText.neutral(text)).isEqualTo(text);
        assertThat(FormulaText.original(text)).isEqualTo(text);
    }
}
