package kejing.exam.career;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The posts of everybody. */
@ApplicationScoped
public class PostsHeld implements PanacheRepositoryBase<PostHeld, PostHeld.Id> {

    void lockForImport() {
        getEntityManager()
                .createNativeQuery("lock table post_held in share row exclusive mode")
                .executeUpdate();
    }

    Map<PostHeld.Id, PostHeld> all() {
        return streamAll().collect(Collectors.toMap(PostHeld::id, Function.identity()));
    }

    /** The posts of the given people, by person, oldest first. */
    public Map<String, List<PostHeld>> byStaffId(Collection<String> staffIds) {
        return stream("id.staffId in ?1 order by id.heldFrom, id.branchId, id.post", staffIds)
                .collect(Collectors.groupingBy(post -> post.id().staffId()));
    }
}
