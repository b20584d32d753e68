package kejing.portfolio.servicecase;

import static kejing.portfolio.servicecase.CaseClockPolicy.ClockVerdict.BREACHED;
import static kejing.portfolio.servicecase.CaseClockPolicy.ClockVerdict.MET;
import static kejing.portfolio.servicecase.CaseClockPolicy.ClockVerdict.NOT_APPLICABLE;
import static kejing.portfolio.servicecase.CaseClockPolicy.ClockVerdict.PAUSED;
import static kejing.portfolio.servicecase.CaseClockPolicy.ClockVerdict.RUNNING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import kejing.portfolio.servicecase.ServiceCase.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The clocks to the second: S-01, S-04. */
class CaseClockPolicyTest {

    private static final Instant RECEIVED = Instant.parse("2025-06-02T10:00:00Z");

    @ParameterizedTest
    @CsvSource({"10:02:59,MET", "10:03:00,MET", "10:03:01,BREACHED"})
    void relaysWithinThreeMinutes(String relayed, CaseClockPolicy.ClockVerdict expected) {
        var one = new Case().relayed(at(relayed)).build();
        assertThat(CaseClockPolicy.relay(one, at("12:00:00")).verdict()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"10:03:00,RUNNING", "10:03:01,BREACHED"})
    void aRelayThatIsDueRunsUntilItsLastSecond(String now, CaseClockPolicy.ClockVerdict expected) {
        assertThat(CaseClockPolicy.relay(new Case().build(), at(now)).verdict()).isEqualTo(expected);
    }

    @Test
    void whatTheFirstContactSolvesNeedsNoRelay() {
        var one = new Case().resolved(at("10:10:00")).build();
        assertThat(CaseClockPolicy.relay(one, at("12:00:00")).verdict()).isEqualTo(NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource({"10:20:00,MET", "10:20:01,BREACHED"})
    void answersWithinTwentyMinutes(String responded, CaseClockPolicy.ClockVerdict expected) {
        var one = new Case().responded(at(responded)).build();
        assertThat(CaseClockPolicy.response(one, at("23:00:00")).verdict()).isEqualTo(expected);
    }

    @Test
    void aPauseDoesNotStopTheResponse() {
        var one = new Case().paused(at("10:01:00"), 0).build();
        assertThat(CaseClockPolicy.response(one, at("10:20:00")).verdict()).isEqualTo(RUNNING);
        assertThat(CaseClockPolicy.response(one, at("10:20:01")).verdict()).isEqualTo(BREACHED);
    }

    @ParameterizedTest
    @CsvSource({
        "0,2025-06-03T10:00:00Z,MET",
        "0,2025-06-03T10:00:01Z,BREACHED",
        "60,2025-06-03T10:01:00Z,MET",
        "60,2025-06-03T10:01:01Z,BREACHED"
    })
    void resolvesWithinADayWithoutThePauses(
            long pausedSeconds, Instant resolved, CaseClockPolicy.ClockVerdict expected) {
        var one = new Case().paused(null, pausedSeconds).resolved(resolved).build();
        assertThat(CaseClockPolicy.resolution(one, resolved).verdict()).isEqualTo(expected);
    }

    @Test
    void aPausedClockStandsStill() {
        var one = new Case().paused(at("11:00:00"), 0).build();
        Instant later = Instant.parse("2025-06-09T11:00:00Z");
        var reading = CaseClockPolicy.resolution(one, later);
        assertThat(reading.verdict()).isEqualTo(PAUSED);
        assertThat(reading.doneAt()).isNull();
        assertThat(reading.dueAt()).isEqualTo(later.plusSeconds(23 * 3600));
    }

    @Test
    void aPauseAfterTheLimitMendsNothing() {
        var one = new Case().paused(Instant.parse("2025-06-03T10:00:01Z"), 0).build();
        assertThat(CaseClockPolicy.resolution(one, Instant.parse("2025-06-04T10:00:00Z"))
                        .verdict())
                .isEqualTo(BREACHED);
    }

    @Test
    void fractionsOfASecondDoNotBreach() {
        assertThat(CaseClockPolicy.relay(new Case().build(), Instant.parse("2025-06-02T10:03:00.999Z"))
                        .verdict())
                .isEqualTo(RUNNING);
    }

    @Test
    void aPromiseIsKeptUpToItsSecond() {
        var kept = new Case().promised(at("17:00:00")).resolved(at("17:00:00")).build();
        var broken =
                new Case().promised(at("17:00:00")).resolved(at("17:00:01")).build();
        assertThat(CaseClockPolicy.promise(kept, at("18:00:00")).verdict()).isEqualTo(MET);
        assertThat(CaseClockPolicy.promise(broken, at("18:00:00")).verdict()).isEqualTo(BREACHED);
        assertThat(CaseClockPolicy.promise(new Case().build(), at("18:00:00")).verdict())
                .isEqualTo(NOT_APPLICABLE);
    }

    private static Instant at(String time) {
        return Instant.parse("2025-06-02T" + time + "Z");
    }

    /** A case of the rulebook's limits. */
    private static final class Case {
        private Instant relayed;
        private Instant responded;
        private Instant promised;
        private Instant pausedSince;
        private long pausedSeconds;
        private Instant resolved;

        Case relayed(Instant at) {
            relayed = at;
            return this;
        }

        Case responded(Instant at) {
            responded = at;
            return this;
        }

        Case promised(Instant at) {
            promised = at;
            return this;
        }

        Case paused(Instant since, long secondsBefore) {
            pausedSince = since;
            pausedSeconds = secondsBefore;
            return this;
        }

        Case resolved(Instant at) {
            resolved = at;
            return this;
        }

        ServiceCase build() {
            return new ServiceCase(
                    "SC1",
                    CaseKind.COMPLAINT,
                    CaseChannel.PHONE,
                    null,
                    null,
                    "排队",
                    true,
                    "S",
                    new Limits(180, 1200, 86_400),
                    "A",
                    RECEIVED,
                    resolved == null ? CaseState.RECEIVED : CaseState.RESOLVED,
                    "A",
                    "B01",
                    null,
                    null,
                    promised,
                    relayed,
                    responded,
                    pausedSince,
                    pausedSeconds,
                    resolved == null ? null : "已办",
                    null,
                    null,
                    resolved,
                    null,
                    1);
        }
    }
}
