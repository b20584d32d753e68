package kejing.demo;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import kejing.demo.bank.Organisation;
import kejing.demo.bank.StaffMember;
import kejing.demo.door.Door;
import kejing.demo.door.Line;
import kejing.demo.door.Machine;
import kejing.demo.door.Patience;
import kejing.demo.door.Person;
import kejing.demo.door.Refusal;

/** Who plays: the administrator, the bank's people by role, the core-banking system. Each signs in when first needed. */
final class Cast {
    private final Settings settings;
    private final Organisation organisation;
    private final Line line;
    private final Patience patience;
    private final Door coreBanking;
    private final Map<String, Person> people = new ConcurrentHashMap<>();

    Cast(Settings settings, Organisation organisation, Line line, Patience patience) {
        this.settings = settings;
        this.organisation = organisation;
        this.line = line;
        this.patience = patience;
        this.coreBanking = new Machine(
                "core-banking", settings.coreBankingSecret(), settings.tokenUrl(), settings.gateway(), line, patience);
    }

    /** One after the other, beside the first imports: a password check is the dearest thing that identity does. */
    void signInAhead() {
        try {
            Stream.of("marketing", "examiner", "branch-head", "relationship-manager")
                    .flatMap(role -> organisation.withRole(role).stream())
                    .takeWhile(member -> !Thread.currentThread().isInterrupted())
                    .forEach(member -> of(member).signInAhead());
        } catch (Refusal | Patience.Exhausted | IllegalStateException notAhead) {
            // Told when the first call is made.
        }
    }

    Door administrator() {
        return people.computeIfAbsent("admin", name -> person(name, settings.adminPassword()));
    }

    Door coreBanking() {
        return coreBanking;
    }

    Person of(StaffMember member) {
        return people.computeIfAbsent(member.userName(), name -> person(name, settings.staffPassword()));
    }

    /** Who prepares something in a role. */
    Door maker(String role) {
        return of(organisation.withRole(role).getFirst());
    }

    /** Who checks what the {@link #maker} of the same role prepared. */
    Door checker(String role) {
        return of(organisation.withRole(role).getLast());
    }

    private Person person(String userName, String password) {
        return new Person(userName, password, settings.gateway(), line, patience);
    }
}
