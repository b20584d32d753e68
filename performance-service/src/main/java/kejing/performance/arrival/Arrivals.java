package kejing.performance.arrival;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import kejing.chassis.sql.Sql;

/** Counts what has arrived from other services. */
@ApplicationScoped
public class Arrivals {

    private final Sql sql;

    Arrivals(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /**
     * @param responsibilities dated entries of all clients' ledgers
     * @param allocated clients with an entry from an approved allocation
     */
    public record Counts(
            long branches, long staff, long qualifications, long clients, long responsibilities, long allocated) {}

    public Counts count() {
        return sql.one(
                        """
                        select (select count(*) from branch), (select count(*) from staff_member),
                          (select count(*) from qualification), (select count(*) from client),
                          (select count(*) from responsibility),
                          (select count(distinct client_id) from responsibility where basis = 'ALLOCATION')""",
                        row -> new Counts(
                                row.getLong(1),
                                row.getLong(2),
                                row.getLong(3),
                                row.getLong(4),
                                row.getLong(5),
                                row.getLong(6)))
                .orElseThrow();
    }
}
