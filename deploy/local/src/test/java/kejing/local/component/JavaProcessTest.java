package kejing.local.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import kejing.embedded.process.PidFile;
import kejing.embedded.process.ProcessIdentity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaProcessTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    @Test
    void aRecycledNumberInItsPidFileIsNeitherTakenForItNorStopped() {
        JavaProcess gateway = process();
        ProcessIdentity self = ProcessIdentity.of(ProcessHandle.current().pid()).orElseThrow();
        new PidFile(gateway.pidFile()).write(new ProcessIdentity(self.pid(), "an-earlier-boot:4711"));

        assertThat(gateway.live()).isEmpty();
        gateway.stop(PATIENCE);

        assertThat(self.alive()).isTrue();
        assertThat(gateway.pidFile()).doesNotExist();
    }

    @Test
    void aProgramThatEndsInsteadOfServingIsReportedAtOnce() {
        assertThatThrownBy(() -> process().start(List.of("-version"), Map.of(), () -> false, PATIENCE))
                .hasMessage("gateway ended while starting");
    }

    private JavaProcess process() {
        return new JavaProcess("gateway", folder, folder.resolve("gateway.log"), folder.resolve("gateway.pid"));
    }
}
