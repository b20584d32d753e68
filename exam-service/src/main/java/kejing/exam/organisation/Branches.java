package kejing.exam.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All branches. */
@ApplicationScoped
public class Branches implements PanacheRepositoryBase<Branch, String> {

    /** Lets one import at a time go on; readers are not held up. */
    void lockForImport() {
        getEntityManager()
                .createNativeQuery("lock table branch in share row exclusive mode")
                .executeUpdate();
    }

    /** The branches after the given id, in order of their ids. */
    public List<Branch> page(String after, int limit) {
        return find("branchId > ?1 order by branchId", after)
                .range(0, limit - 1)
                .list();
    }

    /** Every branch by its id. */
    public Map<String, Branch> byId() {
        return streamAll().collect(Collectors.toMap(Branch::branchId, Function.identity()));
    }

    /** The ids of all branches. */
    public Set<String> ids() {
        return byId().keySet();
    }
}
