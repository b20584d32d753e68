package kejing.local.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path folder;

    @Test
    void onlyTheOwnerMayReadThem() throws IOException {
        Path file = folder.resolve("secrets.properties");

        Secrets.open(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void stayTheSameFromStartToStart() {
        Path file = folder.resolve("secrets.properties");

        assertThat(all(Secrets.open(file))).isEqualTo(all(Secrets.open(file)));
    }

    @Test
    void twoInstallationsShareNoneAndNoTwoAreEqual() {
        List<String> here = all(Secrets.open(folder.resolve("here.properties")));
        List<String> there = all(Secrets.open(folder.resolve("there.properties")));

        assertThat(Stream.concat(here.stream(), there.stream()).toList())
                .doesNotContainNull()
                .doesNotHaveDuplicates();
    }

    @Test
    void aSecretThatANewVersionNeedsIsAddedAndTheOthersStay() throws IOException {
        Path file = Files.writeString(folder.resolve("secrets.properties"), "demo.password=kept\n");

        Secrets secrets = Secrets.open(file);

        assertThat(secrets.demo()).isEqualTo("kept");
        assertThat(secrets.sessionKey()).hasSizeGreaterThanOrEqualTo(32);
    }

    @Test
    void theKeyOfTheCertificatesIsAnEd25519Key() throws Exception {
        String key = Secrets.open(folder.resolve("secrets.properties")).certificateKey();

        assertThat(KeyFactory.getInstance("Ed25519")
                        .generatePrivate(
                                new PKCS8EncodedKeySpec(Base64.getDecoder().decode(key)))
                        .getFormat())
                .isEqualTo("PKCS#8");
    }

    private static List<String> all(Secrets secrets) {
        return List.of(
                secrets.postgres(),
                secrets.database("exam"),
                secrets.database("grading"),
                secrets.database("portfolio"),
                secrets.database("performance"),
                secrets.client("gateway"),
                secrets.client("core-banking"),
                secrets.client("marketing-script"),
                secrets.sessionKey(),
                secrets.certificateKey(),
                secrets.admin(),
                secrets.demo());
    }
}
