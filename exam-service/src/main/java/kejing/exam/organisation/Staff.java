package kejing.exam.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All members of staff. */
@ApplicationScoped
public class Staff implements PanacheRepositoryBase<StaffMember, String> {

    /** Lets one import at a time go on; readers are not held up. */
    void lockForImport() {
        getEntityManager()
                .createNativeQuery("lock table staff_member in share row exclusive mode")
                .executeUpdate();
    }

    /** The whole staff by id. */
    Map<String, StaffMember> everybody() {
        return streamAll().collect(Collectors.toMap(StaffMember::staffId, Function.identity()));
    }

    /** Those of the given ids that exist, by id. */
    public Map<String, StaffMember> byId(Collection<String> staffIds) {
        return stream("staffId in ?1", staffIds).collect(Collectors.toMap(StaffMember::staffId, Function.identity()));
    }

    /** The ids of the whole staff. */
    public Set<String> ids() {
        return Set.copyOf(getEntityManager()
                .createQuery("select s.staffId from StaffMember s", String.class)
                .getResultList());
    }

    /** The staff of one branch or, for an empty branch id, of the whole bank, after the given staff id. */
    public List<StaffMember> page(String branchId, String after, int limit) {
        return find("staffId > ?1 and (?2 = '' or branchId = ?2) order by staffId", after, branchId)
                .range(0, limit - 1)
                .list();
    }
}
