package kejing.grading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Which day it is at the bank. */
@ApplicationScoped
public class BusinessDay {
    private static final ZoneId BANK = ZoneId.of("Asia/Shanghai");

    private final Clock clock;

    BusinessDay(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return of(clock.instant());
    }

    public LocalDate of(Instant instant) {
        return LocalDate.ofInstant(instant, BANK);
    }
}
