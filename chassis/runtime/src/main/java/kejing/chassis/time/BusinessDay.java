package kejing.chassis.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which day it is where the business is done ({@code kejing.time-zone}), not where the machine stands. */
@ApplicationScoped
public class BusinessDay {
    private final Clock clock;
    private final ZoneId zone;

    BusinessDay(Clock clock, @ConfigProperty(name = "kejing.time-zone") ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    public LocalDate today() {
        return of(clock.instant());
    }

    public LocalDate of(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }
}
