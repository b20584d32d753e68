package kejing.portfolio.accountcredit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.stream.Stream;
import kejing.chassis.problem.Problem;
import org.junit.jupiter.api.Test;

/** SEM-7 at its boundaries: six decimals, exactly 1, nobody twice. */
class AccountSharesTest {

    @Test
    void theSumIsExactlyOne() {
        assertThat(shares("A=0.333334", "B=0.333333", "C=0.333333").list()).hasSize(3);
        assertThat(shares("A=1").list().getFirst().share()).isEqualTo(new BigDecimal("1.000000"));
        refused("shares-sum", "A=0.333333", "B=0.333333", "C=0.333333");
        refused("shares-sum", "A=0.5", "B=0.500001");
    }

    @Test
    void aShareIsAboveZeroAtMostOneAndNotFinerThanAMillionth() {
        assertThat(shares("A=0.000001", "B=0.999999").list()).hasSize(2);
        refused("share-out-of-range", "A=0", "B=1");
        refused("share-out-of-range", "A=-0.1", "B=1.1");
        refused("share-out-of-range", "A=0.0000001", "B=0.9999999");
        assertThat(shares("A=0.50000000", "B=0.5")).isEqualTo(shares("B=0.500000", "A=0.5"));
    }

    @Test
    void nobodyHasTwoPartsAndNoneMeansTheClients() {
        refused("holder-twice", "A=0.5", "A=0.5");
        assertThat(shares().areOfClient()).isTrue();
        assertThat(shares("B=0.5", "A=0.5").staffIds()).containsExactly("A", "B");
    }

    private static void refused(String type, String... parts) {
        assertThatThrownBy(() -> shares(parts))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.slug()).isEqualTo(type));
    }

    private static AccountShares shares(String... parts) {
        return new AccountShares(Stream.of(parts)
                .map(part -> part.split("="))
                .map(part -> new AccountShares.Share(part[0], new BigDecimal(part[1])))
                .toList());
    }
}
