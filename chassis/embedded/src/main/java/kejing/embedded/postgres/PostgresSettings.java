package kejing.embedded.postgres;

import java.nio.file.Path;

/**
 * How one PostgreSQL runs.
 *
 * @param binaries folder into which the programs are unpacked once; may be shared by several servers
 * @param folder of this server: {@code data/}, {@code postgres.log}
 * @param pidFile remembers the postmaster
 * @param port on 127.0.0.1
 * @param superuserPassword of {@link PostgresServer#SUPERUSER}; set when the data folder is made, the same ever after
 * @param durable false turns fsync off, for tests: survives the kill of a process, not of the machine
 * @param maxConnections upper bound of sessions
 */
public record PostgresSettings(
        Path binaries,
        Path folder,
        Path pidFile,
        int port,
        String superuserPassword,
        boolean durable,
        int maxConnections) {

    public PostgresSettings {
        binaries = binaries.toAbsolutePath();
        folder = folder.toAbsolutePath();
    }

    /** With the pid file in the server's folder. */
    public PostgresSettings(
            Path binaries, Path folder, int port, String superuserPassword, boolean durable, int maxConnections) {
        this(binaries, folder, folder.resolve("postgres.pid"), port, superuserPassword, durable, maxConnections);
    }

    Path data() {
        return folder.resolve("data");
    }

    Path log() {
        return folder.resolve("postgres.log");
    }
}
