package kejing.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kejing.local.keycloak.Person;

/**
 * Who may sign in besides the administrator: a JSON array of {@code {staffId, name, subject, roles}} that the demo's
 * generator writes. Without it there is nobody else.
 */
final class People {

    /** @param roles in the bank, only to tell people whom to sign in as; the realm knows nothing of them */
    record Login(Person person, List<String> roles) {}

    private People() {}

    static List<Login> read(Path file) {
        List<Login> logins = new ArrayList<>();
        if (Files.exists(file)) {
            try {
                for (JsonNode login : new ObjectMapper().readTree(file.toFile())) {
                    logins.add(login(login));
                }
            } catch (IOException | IllegalArgumentException e) {
                throw new Halt("The file " + file + " cannot be read (" + e.getMessage()
                        + "): delete it; ./kejing demo writes it again.");
            }
        }
        return logins;
    }

    private static Login login(JsonNode login) {
        List<String> roles = new ArrayList<>();
        login.path("roles").forEach(role -> roles.add(role.asText()));
        return new Login(
                new Person(
                        login.path("staffId").asText(),
                        login.path("name").asText(),
                        UUID.fromString(login.path("subject").asText())),
                roles);
    }
}
