package kejing.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import kejing.embedded.process.ProcessIdentity;
import kejing.local.component.Component;
import kejing.local.component.PortUse;
import kejing.local.display.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartupTest {

    @TempDir
    Path folder;

    private final List<String> started = new CopyOnWriteArrayList<>();
    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

    @Test
    void startsAComponentAfterWhatItNeeds() {
        start(new Part("kafka", List.of(), true), new Part("exam", List.of("kafka"), true));

        assertThat(started).containsExactly("kafka", "exam");
        assertThat(screen()).contains("✔ kafka        healthy", "✔ exam         healthy");
    }

    @Test
    void leavesOutWhatNeedsAFailedComponentAndStartsTheRest() {
        assertThatThrownBy(() -> start(
                        new Part("kafka", List.of(), false),
                        new Part("exam", List.of("kafka"), true),
                        new Part("gateway", List.of(), true)))
                .isInstanceOf(Halt.class);

        assertThat(started).containsExactly("gateway");
        assertThat(screen()).contains("✘ kafka        failed", "- exam         not started");
    }

    @Test
    void aFailureShowsTheEndOfItsLog() throws IOException {
        Files.writeString(folder.resolve("kafka.log"), "disk is full\n");

        assertThatThrownBy(() -> start(new Part("kafka", List.of(), false)))
                .hasMessage("kafka did not start: it ended. The end of " + folder.resolve("kafka.log")
                        + ":\n    disk is full");
    }

    private void start(Part... parts) {
        PrintStream out = new PrintStream(screen, true, StandardCharsets.UTF_8);
        List<String> names = List.of(parts).stream().map(Part::name).toList();
        try (Progress progress = new Progress(out, false, names)) {
            new Startup(progress, Duration.ofSeconds(5)).run(List.of(parts));
        }
    }

    private String screen() {
        return screen.toString(StandardCharsets.UTF_8);
    }

    /** A component without a process, that starts or fails as told. */
    private final class Part implements Component {

        private final String name;
        private final List<String> needs;
        private final boolean works;

        private Part(String name, List<String> needs, boolean works) {
            this.name = name;
            this.needs = needs;
            this.works = works;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public int port() {
            return 0;
        }

        @Override
        public List<PortUse> ports() {
            return List.of();
        }

        @Override
        public List<String> needs() {
            return needs;
        }

        @Override
        public Path log() {
            return folder.resolve(name + ".log");
        }

        @Override
        public Optional<ProcessIdentity> process() {
            return Optional.empty();
        }

        @Override
        public boolean healthy() {
            return works;
        }

        @Override
        public void start(Duration patience) {
            if (!works) {
                throw new IllegalStateException("it ended");
            }
            started.add(name);
        }

        @Override
        public void stop(Duration patience) {
            started.remove(name);
        }
    }
}
