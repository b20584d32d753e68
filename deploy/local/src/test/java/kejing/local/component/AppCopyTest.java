package kejing.local.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kejing.local.Halt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppCopyTest {

    @TempDir
    Path folder;

    private AppCopy copy;

    @BeforeEach
    void packageIt() throws IOException {
        Path packaged = folder.resolve("target/quarkus-app");
        copy = new AppCopy("exam", packaged, folder.resolve("apps/exam"));
        Files.createDirectories(packaged.resolve("lib"));
        Files.writeString(packaged.resolve("quarkus-run.jar"), "first");
        Files.writeString(packaged.resolve("lib/library.jar"), "library");
        Files.createDirectories(folder.resolve("apps"));
    }

    @Test
    void isOfTheWholePackage() throws IOException {
        Path running = copy.refresh();

        assertThat(Files.readString(running.resolve("lib/library.jar"))).isEqualTo("library");
        assertThat(copy.current()).isTrue();
    }

    @Test
    void doesNotChangeWhenThePackageIsRebuiltUntilTheNextStart() throws IOException {
        Path running = copy.refresh();

        Files.writeString(folder.resolve("target/quarkus-app/quarkus-run.jar"), "second build");

        assertThat(Files.readString(running.resolve("quarkus-run.jar"))).isEqualTo("first");
        assertThat(copy.current()).isFalse();
        assertThat(Files.readString(copy.refresh().resolve("quarkus-run.jar"))).isEqualTo("second build");
    }

    @Test
    void aMissingPackageIsOneSentence() {
        AppCopy missing = new AppCopy("grading", folder.resolve("nowhere"), folder.resolve("apps/grading"));

        assertThatThrownBy(missing::refresh)
                .isInstanceOf(Halt.class)
                .hasMessageStartingWith("The application grading is not built");
    }
}
