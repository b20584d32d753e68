package kejing.grading.staff.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import kejing.chassis.event.Event;
import kejing.chassis.event.EventHandler;
import kejing.chassis.identity.Directory;

/** Keeps the directory, from which the doors decide, up to date. */
@ApplicationScoped
public class StaffMemberChanged implements EventHandler {
    private final Directory directory;

    StaffMemberChanged(Directory directory) {
        this.directory = directory;
    }

    @Override
    public String type() {
        return StaffMemberChangedV1.TYPE;
    }

    @Override
    public void apply(Event event) {
        directory.put(event.as(StaffMemberChangedV1.class).person());
    }
}
