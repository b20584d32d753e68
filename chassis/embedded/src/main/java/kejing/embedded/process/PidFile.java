package kejing.embedded.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** Remembers which process is ours, in a small file with its pid and its time of start. */
public final class PidFile {

    private final Path file;

    public PidFile(Path file) {
        this.file = file;
    }

    /** The remembered process if it still runs; a number that was given to another process meanwhile is not it. */
    public Optional<ProcessIdentity> live() {
        return remembered().filter(ProcessIdentity::alive);
    }

    /** Remembers a process that has just been started. */
    public void write(ProcessIdentity process) {
        Properties content = new Properties();
        content.setProperty("pid", Long.toString(process.pid()));
        content.setProperty("started", process.started());
        Settings.store(file, content);
    }

    public void remove() {
        Folders.delete(file);
    }

    private Optional<ProcessIdentity> remembered() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties content = Settings.load(file);
        String pid = content.getProperty("pid", "");
        return pid.matches("\\d+")
                ? Optional.of(new ProcessIdentity(Long.parseLong(pid), content.getProperty("started", "")))
                : Optional.empty();
    }
}
