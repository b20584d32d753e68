package kejing.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import kejing.local.keycloak.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleTest {

    @TempDir
    Path folder;

    @Test
    void areReadFromTheFileOfTheGenerator() throws IOException {
        UUID subject = new UUID(1, 2);
        Path file = Files.writeString(folder.resolve("people.json"), """
                [{"staffId": "S0001", "name": "林知微", "subject": "%s", "roles": ["employee", "marketing"]}]
                """.formatted(subject));

        assertThat(People.read(file))
                .containsExactly(
                        new People.Login(new Person("S0001", "林知微", subject), List.of("employee", "marketing")));
    }

    @Test
    void areNobodyBeforeTheDemo() {
        assertThat(People.read(folder.resolve("people.json"))).isEmpty();
    }

    @Test
    void aBrokenFileIsOneSentence() throws IOException {
        Path file = Files.writeString(folder.resolve("people.json"), "[{\"staffId\": ");

        assertThatThrownBy(() -> People.read(file))
                .isInstanceOf(Halt.class)
                .hasMessageContaining("delete it; ./kejing demo writes it again");
    }
}
