package kejing.performance.staff.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import kejing.chassis.event.Event;
import kejing.chassis.event.EventHandler;
import kejing.chassis.identity.Directory;
import kejing.chassis.identity.Person;
import kejing.performance.staff.Staff;

/** Takes members of staff in: for the figures, and for who may see and decide what. */
@ApplicationScoped
public class StaffMemberChanged implements EventHandler {

    private final Staff staff;
    private final Directory directory;

    StaffMemberChanged(Staff staff, Directory directory) {
        this.staff = staff;
        this.directory = directory;
    }

    @Override
    public String type() {
        return StaffMemberChangedV1.TYPE;
    }

    @Override
    public void apply(Event event) {
        StaffMemberChangedV1 member = event.as(StaffMemberChangedV1.class);
        directory.put(new Person(
                member.subject(), member.staffId(), member.name(), member.branchId(), member.roles(), member.active()));
        staff.put(member.staffId(), member.name(), member.branchId(), member.joinedOn(), member.active());
    }
}
