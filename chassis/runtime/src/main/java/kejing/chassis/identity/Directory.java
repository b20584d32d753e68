package kejing.chassis.identity;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import kejing.chassis.sql.Sql;

/** Who is who, as this service knows it. Filled by the service itself or from events; read at every decision. */
@ApplicationScoped
public class Directory {
    private static final String COLUMNS = "subject, person_id, name, unit_id, roles, active";
    private final Sql sql;

    Directory(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** Adds the person or replaces what is known of the person. */
    public void put(Person person) {
        sql.update(
                """
                insert into directory_person (person_id, subject, name, unit_id, roles, active) values (?, ?, ?, ?, ?, ?)
                on conflict (person_id) do update set subject = excluded.subject, name = excluded.name,
                  unit_id = excluded.unit_id, roles = excluded.roles, active = excluded.active""",
                person.personId(),
                person.subject(),
                person.name(),
                person.unitId(),
                person.roles().stream().sorted().toArray(String[]::new),
                person.active());
    }

    public Optional<Person> byId(String personId) {
        return sql.one("select " + COLUMNS + " from directory_person where person_id = ?", Directory::person, personId);
    }

    public Optional<Person> bySubject(String subject) {
        return sql.one("select " + COLUMNS + " from directory_person where subject = ?", Directory::person, subject);
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                Set.of((String[]) row.getArray(5).getArray()),
                row.getBoolean(6));
    }
}
