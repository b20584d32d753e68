package kejing.portfolio.organisation.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import kejing.chassis.event.Event;
import kejing.chassis.event.EventHandler;
import kejing.chassis.identity.Directory;
import kejing.chassis.identity.Person;

/** Keeps the directory of people, by which every door decides. */
@ApplicationScoped
class StaffMemberChangedHandler implements EventHandler {

    private final Directory directory;

    StaffMemberChangedHandler(Directory directory) {
        this.directory = directory;
    }

    @Override
    public String type() {
        return StaffMemberChangedV1.TYPE;
    }

    @Override
    public void apply(Event event) {
        StaffMemberChangedV1 changed = event.as(StaffMemberChangedV1.class);
        directory.put(new Person(
                changed.subject(),
                changed.staffId(),
                changed.name(),
                changed.branchId(),
                changed.roles(),
                changed.active()));
    }
}
