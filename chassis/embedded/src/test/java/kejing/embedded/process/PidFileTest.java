package kejing.embedded.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {

    @TempDir
    Path folder;

    @Test
    void remembersALivingProcess() {
        PidFile file = new PidFile(folder.resolve("own.pid"));
        ProcessIdentity self = self();

        file.write(self);

        assertThat(file.live()).contains(self);
    }

    @Test
    void aNumberThatWasGivenToAnotherProcessIsNotOurs() {
        PidFile file = new PidFile(folder.resolve("old.pid"));
        ProcessIdentity earlier = new ProcessIdentity(self().pid(), "an-earlier-boot:4711");

        file.write(earlier);

        assertThat(file.live()).isEmpty();
    }

    @Test
    void aRecycledNumberIsNeverKilled() {
        Process innocent = daemon("sleep", "60").start();
        try {
            ProcessIdentity ended = new ProcessIdentity(innocent.pid(), "an-earlier-boot:4711");

            Daemon.stop(ended, Duration.ofMillis(100));
            Daemon.kill(ended);

            assertThat(innocent.isAlive()).isTrue();
        } finally {
            innocent.destroyForcibly();
        }
    }

    @Test
    void aProcessThatIgnoresTheRequestIsKilledWhenTheTimeIsUp() {
        Process stubborn = daemon("sh", "-c", "trap '' TERM; echo ready; while true; do sleep 1; done")
                .start();
        ProcessIdentity identity = ProcessIdentity.of(stubborn.pid()).orElseThrow();
        assertThat(Patience.until(
                        Duration.ofSeconds(10),
                        () -> Files.exists(log()) && log().toFile().length() > 0))
                .isTrue();

        Daemon.stop(identity, Duration.ofMillis(300));

        assertThat(identity.alive()).isFalse();
    }

    @Test
    void theFileIsReadableByItsOwnerOnly() throws IOException {
        Path file = folder.resolve("own.pid");

        new PidFile(file).write(self());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void anUnreadablePidFileMeansNoProcess() throws IOException {
        Path file = Files.writeString(folder.resolve("broken.pid"), "pid=not a number\n");

        assertThat(new PidFile(file).live()).isEmpty();
    }

    private Daemon daemon(String... command) {
        return new Daemon(List.of(command), Map.of(), folder, log(), folder.resolve("daemon.pid"));
    }

    private Path log() {
        return folder.resolve("daemon.log");
    }

    private static ProcessIdentity self() {
        return ProcessIdentity.of(ProcessHandle.current().pid()).orElseThrow();
    }
}
