package kejing.embedded.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import kejing.embedded.process.Daemon;
import kejing.embedded.process.Folders;

/**
 * PostgreSQL refuses to run as root. An ordinary user runs it directly; root runs it in a user namespace of its own,
 * where it is nobody and the files stay root's, or, where namespaces are forbidden, as the user nobody.
 *
 * @param prefix what goes before a command
 * @param owner of the data folder when it must differ from the caller
 */
record UnprivilegedUser(List<String> prefix, OptionalInt owner) {

    private static final int NOBODY = 65534;

    static UnprivilegedUser detect() {
        if (!isRoot()) {
            return new UnprivilegedUser(List.of(), OptionalInt.empty());
        }
        List<String> namespace = List.of("unshare", "-U");
        if (works(namespace, "true")) {
            return new UnprivilegedUser(namespace, OptionalInt.of(0));
        }
        List<String> nobody = List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
        if (works(nobody, "true")) {
            return new UnprivilegedUser(nobody, OptionalInt.of(NOBODY));
        }
        throw new IllegalStateException("PostgreSQL refuses to run as root, and neither `unshare -U` nor `setpriv`"
                + " works here: run as an ordinary user");
    }

    /** Makes a folder that this user owns, with everything in it. */
    void own(Path folder) {
        Folders.create(folder);
        if (owner.isEmpty() || ownerOf(folder) == owner.getAsInt()) {
            return;
        }
        Folders.within(folder).forEach(this::give);
        if (!works(prefix, "test", "-w", folder.toString())) {
            throw new IllegalStateException("PostgreSQL runs as the user nobody here and that user may not enter "
                    + folder + ": choose a folder outside of the home of root");
        }
    }

    List<String> command(Path program, String... arguments) {
        List<String> line = new ArrayList<>(prefix);
        line.add(program.toString());
        line.addAll(List.of(arguments));
        return line;
    }

    /** Hands one file over to the user that PostgreSQL runs as. */
    void give(Path path) {
        if (owner.isEmpty()) {
            return;
        }
        try {
            Files.setAttribute(path, "unix:uid", owner.getAsInt(), LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot give " + path + " to the user that PostgreSQL runs as", e);
        }
    }

    private static int ownerOf(Path path) {
        try {
            return (int) Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isRoot() {
        return ownerOf(ownFile()) == 0;
    }

    /** A file that this process has just made shows who it is. */
    private static Path ownFile() {
        try {
            Path file = Files.createTempFile("kejing", "");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean works(List<String> prefix, String... command) {
        if (Daemon.onPath(prefix.getFirst()).isEmpty()) {
            return false;
        }
        List<String> line = new ArrayList<>(prefix);
        line.addAll(List.of(command));
        try {
            return new ProcessBuilder(line)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
