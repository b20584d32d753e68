package kejing.portfolio.organisation;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kejing.chassis.sql.Sql;

/** The branches of the bank, kept from exam's events. */
@ApplicationScoped
public class Branches {

    private static final String COLUMNS = "branch_id, name, head_office, active";

    private final Sql sql;

    Branches(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    public void put(Branch branch) {
        sql.update("""
                insert into branch (branch_id, name, head_office, active) values (?, ?, ?, ?)
                on conflict (branch_id) do update set name = excluded.name, head_office = excluded.head_office,
                  active = excluded.active""", branch.branchId(), branch.name(), branch.headOffice(), branch.active());
    }

    /** Ordered by id. */
    public List<Branch> all() {
        return sql.list("select " + COLUMNS + " from branch order by branch_id", Branches::branch);
    }

    /** Names by branch id. */
    public Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        all().forEach(branch -> names.put(branch.branchId(), branch.name()));
        return names;
    }

    public Optional<Branch> byId(String branchId) {
        return sql.one("select " + COLUMNS + " from branch where branch_id = ?", Branches::branch, branchId);
    }

    private static Branch branch(ResultSet row) throws SQLException {
        return new Branch(row.getString(1), row.getString(2), row.getBoolean(3), row.getBoolean(4));
    }
}
