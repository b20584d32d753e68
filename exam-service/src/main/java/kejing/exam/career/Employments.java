package kejing.exam.career;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The employments of everybody. */
@ApplicationScoped
public class Employments implements PanacheRepositoryBase<Employment, Employment.Id> {

    void lockForImport() {
        getEntityManager()
                .createNativeQuery("lock table employment in share row exclusive mode")
                .executeUpdate();
    }

    Map<Employment.Id, Employment> all() {
        return streamAll().collect(Collectors.toMap(Employment::id, Function.identity()));
    }

    /** The employments of the given people, by person, oldest first. */
    public Map<String, List<Employment>> byStaffId(Collection<String> staffIds) {
        return stream("id.staffId in ?1 order by id.employedFrom, id.institution", staffIds)
                .collect(Collectors.groupingBy(employment -> employment.id().staffId()));
    }
}
