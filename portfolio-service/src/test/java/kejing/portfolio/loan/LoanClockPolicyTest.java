package kejing.portfolio.loan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Until when a claim is enforceable, at the borders of its periods (W-08, W-16, G-12, G-13). */
class LoanClockPolicyTest {

    private static final LocalDate MATURES = LocalDate.of(2025, 4, 16);

    private final LoanClockPolicy policy = new LoanClockPolicy(new LoanClocks(3, 6, 30));

    @Test
    void theLimitationRunsThreeYearsFromMaturity() {
        assertThat(policy.limitationEnds(MATURES, List.of())).isEqualTo("2028-04-16");
        assertThat(policy.limitationEnds(LocalDate.of(2024, 2, 29), List.of())).isEqualTo("2027-02-28");
    }

    @Test
    void dunningInTimeRestartsIt() {
        assertThat(policy.limitationEnds(MATURES, List.of(act(LoanAct.Kind.DUNNING, "2028-04-16"))))
                .isEqualTo("2031-04-16");
        assertThat(policy.limitationEnds(MATURES, List.of(act(LoanAct.Kind.DUNNING, "2028-04-17"))))
                .isEqualTo("2028-04-16");
        assertThat(policy.limitationEnds(
                        MATURES,
                        List.of(act(LoanAct.Kind.LAWSUIT, "2030-01-01"), act(LoanAct.Kind.DUNNING, "2027-06-30"))))
                .isEqualTo("2033-01-01");
    }

    @Test
    void anAcknowledgementCountsAfterItLapsed() {
        assertThat(policy.limitationEnds(MATURES, List.of(act(LoanAct.Kind.ACKNOWLEDGED, "2029-01-01"))))
                .isEqualTo("2032-01-01");
    }

    @Test
    void whatIsNoDunningRestartsNothing() {
        assertThat(policy.limitationEnds(
                        MATURES,
                        List.of(
                                act(LoanAct.Kind.MATURITY_NOTICE, "2025-06-01"),
                                act(LoanAct.Kind.GUARANTOR_CALLED, "2025-06-01"),
                                act(LoanAct.Kind.HANDED_TO_PRESERVATION, "2025-06-01"))))
                .isEqualTo("2028-04-16");
        assertThat(policy.limitationEnds(MATURES, List.of(act(LoanAct.Kind.DUNNING, "2025-03-01"))))
                .as("before maturity nothing is shortened")
                .isEqualTo("2028-04-16");
    }

    @Test
    void theGuarantorIsCalledOnWithinSixMonths() {
        assertThat(policy.guaranteeEnds(MATURES, List.of())).hasValue(LocalDate.of(2025, 10, 16));
        assertThat(policy.guaranteeEnds(MATURES, List.of(act(LoanAct.Kind.GUARANTOR_CALLED, "2025-10-16"))))
                .isEmpty();
        assertThat(policy.guaranteeEnds(MATURES, List.of(act(LoanAct.Kind.GUARANTOR_CALLED, "2025-10-17"))))
                .isPresent();
        assertThat(policy.guaranteeEnds(LocalDate.of(2025, 8, 31), List.of())).hasValue(LocalDate.of(2026, 2, 28));
    }

    @Test
    void aNoticeCountsFromThirtyDaysBefore() {
        assertThat(policy.noticeGiven(MATURES, List.of(act(LoanAct.Kind.MATURITY_NOTICE, "2025-03-17"))))
                .isTrue();
        assertThat(policy.noticeGiven(MATURES, List.of(act(LoanAct.Kind.MATURITY_NOTICE, "2025-03-16"))))
                .isFalse();
        assertThat(policy.noticeGiven(MATURES, List.of(act(LoanAct.Kind.DUNNING, "2025-04-16"))))
                .isTrue();
        assertThat(policy.noticeGiven(MATURES, List.of(act(LoanAct.Kind.DUNNING, "2025-04-15"))))
                .isFalse();
        assertThat(policy.noticeGiven(MATURES, List.of(act(LoanAct.Kind.GUARANTOR_CALLED, "2025-04-16"))))
                .isFalse();
    }

    private static LoanAct act(LoanAct.Kind kind, String on) {
        return new LoanAct("a", "l", "c", kind, LocalDate.parse(on), "", "s", Instant.EPOCH);
    }
}
