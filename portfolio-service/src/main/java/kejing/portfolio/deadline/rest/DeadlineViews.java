package kejing.portfolio.deadline.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kejing.chassis.time.BusinessDay;
import kejing.portfolio.deadline.Deadline;
import kejing.portfolio.deadline.Deadlines;
import kejing.portfolio.organisation.Staff;

/** Adds the names of clients and of those who lead them. */
@ApplicationScoped
class DeadlineViews {

    private final Deadlines deadlines;
    private final Staff staff;
    private final BusinessDay businessDay;

    DeadlineViews(Deadlines deadlines, Staff staff, BusinessDay businessDay) {
        this.deadlines = deadlines;
        this.staff = staff;
        this.businessDay = businessDay;
    }

    List<DeadlineView> of(List<Deadline> some, Set<Deadline> acknowledged) {
        LocalDate today = businessDay.today();
        Map<Deadline, Deadlines.About> about = deadlines.about(some, today);
        Map<String, String> names = staff.namesOf(about.values().stream()
                .map(Deadlines.About::staffId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return some.stream()
                .map(deadline ->
                        DeadlineView.of(deadline, acknowledged.contains(deadline), about.get(deadline), names, today))
                .toList();
    }
}
