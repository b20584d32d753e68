package kejing.testkit;

import java.util.Set;
import kejing.chassis.identity.Person;

/** Invented members of staff for tests. */
public final class Staff {
    private Staff() {}

    /** An active person whose token {@link Tokens#person} signs. */
    public static Person of(String staffId, String branchId, String... roles) {
        return new Person(Tokens.subject(staffId), staffId, "员工" + staffId, branchId, Set.of(roles), true);
    }
}
