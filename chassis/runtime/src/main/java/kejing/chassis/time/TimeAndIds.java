package kejing.chassis.time;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.util.UUID;

/** The real clock and the real source of ids: the only place that asks the machine for either. */
@ApplicationScoped
public class TimeAndIds {
    @Produces
    @DefaultBean
    @ApplicationScoped
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @DefaultBean
    @ApplicationScoped
    IdSource ids() {
        return UUID::randomUUID;
    }
}
