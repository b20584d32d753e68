package kejing.grading.branch;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;
import kejing.chassis.sql.Sql;

/** The branches known to this service. */
@ApplicationScoped
public class Branches {
    private final Sql sql;

    Branches(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** Adds the branch or replaces what is known of it. */
    public void put(Branch branch) {
        sql.update("""
                insert into branch (branch_id, name, head_office, active) values (?, ?, ?, ?)
                on conflict (branch_id) do update set name = excluded.name, head_office = excluded.head_office,
                  active = excluded.active""", branch.branchId(), branch.name(), branch.headOffice(), branch.active());
    }

    /** The names by branch id. */
    public Map<String, String> names() {
        return sql
                .list("select branch_id, name from branch", row -> Map.entry(row.getString(1), row.getString(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
