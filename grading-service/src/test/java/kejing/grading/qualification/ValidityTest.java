package kejing.grading.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ValidityTest {

    @Test
    void beginsTheDayAfterTheCutOffAndLastsWholeYears() {
        var validity = Validity.afterCutOff(LocalDate.of(2025, 2, 28), 3);

        assertThat(validity).isEqualTo(new Validity(LocalDate.of(2025, 3, 1), LocalDate.of(2028, 3, 1)));
        assertThat(validity.contains(LocalDate.of(2025, 2, 28))).isFalse();
        assertThat(validity.contains(LocalDate.of(2025, 3, 1))).isTrue();
        assertThat(validity.contains(LocalDate.of(2028, 2, 29))).isTrue();
        assertThat(validity.contains(LocalDate.of(2028, 3, 1))).isFalse();
    }

    @Test
    void cannotBeEmpty() {
        var day = LocalDate.of(2025, 3, 1);
        assertThatThrownBy(() -> new Validity(day, day)).isInstanceOf(IllegalArgumentException.class);
    }
}
