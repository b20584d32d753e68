package kejing.embedded.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kejing.embedded.process.Daemon;
import kejing.embedded.process.Folders;
import kejing.embedded.process.Patience;
import kejing.embedded.process.ProcessIdentity;
import kejing.embedded.process.Settings;

/** The data folder of one server: made once, cleaned of what a killed server leaves behind. */
final class DataFolder {

    private static final Path PROCESSES = Path.of("/proc");
    private static final Duration ORPHANS_LEAVE = Duration.ofSeconds(5);

    private final Path folder;

    DataFolder(Path folder) {
        this.folder = folder;
    }

    /** Runs initdb unless the folder is complete; a half-made folder of an interrupted start is thrown away. */
    void create(Path binaries, UnprivilegedUser user, String password, boolean durable) {
        if (Files.exists(folder.resolve("PG_VERSION"))) {
            user.own(folder);
            return;
        }
        Path draft = folder.resolveSibling(folder.getFileName() + ".new");
        Folders.delete(draft);
        user.own(draft);
        Path passwordFile = draft.resolveSibling("initdb.password");
        try {
            Folders.delete(passwordFile);
            Files.createFile(passwordFile, Settings.OWNER_ONLY);
            Files.writeString(passwordFile, password);
            user.give(passwordFile);
            initialise(user.command(
                    binaries.resolve("bin/initdb"),
                    "-D",
                    draft.toString(),
                    "-U",
                    PostgresServer.SUPERUSER,
                    "--pwfile=" + passwordFile,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--no-instructions",
                    durable ? "--sync-method=fsync" : "--no-sync"));
            Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make the data folder " + folder, e);
        } finally {
            Folders.delete(passwordFile);
        }
    }

    /** The postmaster that holds this folder, if it still lives. */
    Optional<ProcessIdentity> postmaster() {
        return recordedPid().filter(pid -> !hasProcesses() || worksHere(pid)).flatMap(ProcessIdentity::of);
    }

    /**
     * After {@code kill -9} of a postmaster its backends leave within moments; the ones that do not are killed. Then
     * the lock file is stale and goes, since its number may belong to a zombie or to another program by now. Where
     * the system has no /proc, PostgreSQL's own check of shared memory decides and the file stays.
     */
    void clearLeftOver() {
        if (!hasProcesses()) {
            return;
        }
        if (!Patience.until(ORPHANS_LEAVE, () -> orphans().isEmpty())) {
            orphans().forEach(Daemon::kill);
        }
        Folders.delete(folder.resolve("postmaster.pid"));
    }

    /** Kills whatever runs on this folder. */
    void killAll() {
        postmaster().ifPresent(Daemon::kill);
        if (hasProcesses()) {
            orphans().forEach(Daemon::kill);
        }
    }

    private List<ProcessIdentity> orphans() {
        try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
            return all.map(ProcessHandle::pid)
                    .filter(this::worksHere)
                    .flatMap(pid -> ProcessIdentity.of(pid).stream())
                    .toList();
        }
    }

    /** Every process of PostgreSQL works in the data folder and nobody else does. */
    private boolean worksHere(long pid) {
        try {
            return Files.readSymbolicLink(PROCESSES.resolve(Long.toString(pid)).resolve("cwd"))
                    .equals(folder.toRealPath());
        } catch (IOException | SecurityException notReadable) {
            return false;
        }
    }

    private Optional<Long> recordedPid() {
        try (Stream<String> lines = Files.lines(folder.resolve("postmaster.pid"))) {
            return lines.findFirst()
                    .map(String::strip)
                    .filter(line -> line.matches("\\d+"))
                    .map(Long::valueOf);
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    private static boolean hasProcesses() {
        return Files.exists(PROCESSES.resolve("self/cwd"));
    }

    private static void initialise(List<String> command) throws IOException {
        Process initdb = new ProcessBuilder(command).redirectErrorStream(true).start();
        try {
            String output = new String(initdb.getInputStream().readAllBytes());
            if (!initdb.waitFor(60, TimeUnit.SECONDS) || initdb.exitValue() != 0) {
                initdb.destroyForcibly();
                throw new IllegalStateException("initdb failed: " + output.strip());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
