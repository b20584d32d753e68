package kejing.portfolio.organisation;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import kejing.chassis.sql.Sql;

/** Who is a relationship manager now, and since when. */
@ApplicationScoped
public class RelationshipManagers {

    private final Sql sql;

    RelationshipManagers(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** @param since first day of the first qualification, null if there is none yet */
    public record RelationshipManager(String staffId, String name, String branchId, LocalDate since) {}

    /** Active ones, of one branch unless {@code branchId} is null, one person unless {@code staffId} is; by staff id. */
    public List<RelationshipManager> active(String branchId, String staffId) {
        return sql.list(
                """
                select p.person_id, p.name, p.unit_id, (select min(q.valid_from) from qualification q where q.staff_id = p.person_id)
                from directory_person p
                where p.active and 'relationship-manager' = any (p.roles)
                  and (?::text is null or p.unit_id = ?) and (?::text is null or p.person_id = ?)
                order by p.person_id""",
                row -> new RelationshipManager(
                        row.getString(1), row.getString(2), row.getString(3), row.getObject(4, LocalDate.class)),
                branchId,
                branchId,
                staffId,
                staffId);
    }
}
