package kejing.portfolio.organisation;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kejing.chassis.sql.Sql;

/** Questions about many members of staff at once; the directory answers those about one. */
@ApplicationScoped
public class Staff {

    private final Sql sql;

    Staff(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** Ids of everybody that exam has told of, those who left included. */
    public Set<String> ids() {
        return new HashSet<>(sql.list("select person_id from directory_person", row -> row.getString(1)));
    }

    /** Names by staff id; an unknown id is left out. */
    public Map<String, String> namesOf(Collection<String> staffIds) {
        Map<String, String> names = new HashMap<>();
        sql.list(
                "select person_id, name from directory_person where person_id = any (?)",
                row -> names.put(row.getString(1), row.getString(2)),
                (Object) staffIds.toArray(String[]::new));
        return names;
    }

    /** Names by subject of the identity; an unknown subject is left out. */
    public Map<String, String> namesOfSubjects(Collection<String> subjects) {
        Map<String, String> names = new HashMap<>();
        sql.list(
                "select subject, name from directory_person where subject = any (?)",
                row -> names.put(row.getString(1), row.getString(2)),
                (Object) subjects.stream().filter(Objects::nonNull).toArray(String[]::new));
        return names;
    }

    /** Where each active member of staff works now, by staff id. */
    public Map<String, String> branchesOfActive() {
        Map<String, String> branches = new HashMap<>();
        sql.list(
                "select person_id, unit_id from directory_person where active",
                row -> branches.put(row.getString(1), row.getString(2)));
        return branches;
    }
}
