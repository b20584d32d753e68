package kejing.local;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import kejing.local.People.Login;
import kejing.local.keycloak.RealmFile;

/** Where and as whom to sign in. */
final class SignIn {

    private final Installation installation;

    SignIn(Installation installation) {
        this.installation = installation;
    }

    void print(PrintStream out) {
        out.println();
        out.println("Open " + installation.ports().url("gateway") + " and sign in as");
        Map<String, String> people = onePersonARole();
        people.forEach((role, person) -> out.printf("  %-22s %s%n", role, person));
        if (!people.isEmpty()) {
            out.println("  these and everybody else of the bank with the password "
                    + installation.secrets().demo());
        }
        out.printf(
                "  %-22s %s, password %s%n",
                "administrator", RealmFile.ADMINISTRATOR, installation.secrets().admin());
    }

    private Map<String, String> onePersonARole() {
        Map<String, String> people = new LinkedHashMap<>();
        for (Login login : People.read(installation.home().people())) {
            String person = login.person().staffId().toLowerCase(Locale.ROOT) + " ("
                    + login.person().name() + ")";
            login.roles().forEach(role -> people.putIfAbsent(role, person));
        }
        return people;
    }
}
