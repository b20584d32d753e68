package kejing.exam.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kejing.chassis.identity.Person;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A member of staff (员工). */
@Entity
@Table(name = "staff_member")
public class StaffMember {

    @Id
    private String staffId;

    private String subject;
    private String name;
    private String branchId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> roles;

    private LocalDate joinedOn;
    private boolean active;

    @Version
    private long version;

    protected StaffMember() {}

    StaffMember(StaffDetails details) {
        staffId = details.staffId();
        update(details);
    }

    void update(StaffDetails details) {
        subject = details.subject();
        name = details.name();
        branchId = details.branchId();
        roles = List.copyOf(new TreeSet<>(details.roles()));
        joinedOn = details.joinedOn();
        active = details.active();
    }

    /** What is known of the person, as one value. */
    public StaffDetails details() {
        return new StaffDetails(staffId, subject, name, branchId, Set.copyOf(roles), joinedOn, active);
    }

    /** The person as the directory of the doors knows them. */
    Person person() {
        return new Person(subject, staffId, name, branchId, Set.copyOf(roles), active);
    }

    public String staffId() {
        return staffId;
    }

    public String name() {
        return name;
    }

    public String branchId() {
        return branchId;
    }

    public boolean isActive() {
        return active;
    }
}
