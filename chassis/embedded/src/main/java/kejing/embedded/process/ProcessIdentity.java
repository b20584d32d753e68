package kejing.embedded.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A process that cannot be mistaken for a later one with the same number.
 *
 * @param pid the process id
 * @param started when it started; on Linux the boot's id and the clock ticks since boot, which no change of the
 *     system's clock moves, elsewhere the instant that the system reports
 */
public record ProcessIdentity(long pid, String started) {

    private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");
    private static final int STATE = 0;
    private static final int START_TICKS = 19;

    /** The process that has this number now; empty when there is none or when it has already ended (a zombie). */
    public static Optional<ProcessIdentity> of(long pid) {
        if (Files.exists(BOOT)) {
            return stat(pid)
                    .filter(fields -> !fields[STATE].equals("Z") && !fields[STATE].equals("X"))
                    .flatMap(fields ->
                            text(BOOT).map(boot -> new ProcessIdentity(pid, boot + ":" + fields[START_TICKS])));
        }
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(handle -> handle.info().startInstant())
                .map(instant -> new ProcessIdentity(pid, instant.toString()));
    }

    /** Whether exactly this process, not another one of the same number, is still running. */
    public boolean alive() {
        return of(pid).filter(this::equals).isPresent();
    }

    /** Fields of /proc/PID/stat after the command in parentheses, which may itself contain blanks. */
    private static Optional<String[]> stat(long pid) {
        return text(Path.of("/proc", Long.toString(pid), "stat"))
                .map(line -> line.substring(line.lastIndexOf(')') + 2).split(" "));
    }

    private static Optional<String> text(Path file) {
        try {
            return Optional.of(Files.readString(file).strip());
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
