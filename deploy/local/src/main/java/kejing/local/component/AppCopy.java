package kejing.local.component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import kejing.embedded.process.Folders;
import kejing.local.Halt;

/**
 * A copy of a packaged Quarkus application. A process never runs from {@code target/}: a rebuild under it makes class
 * loading wait for ever.
 */
record AppCopy(String name, Path packaged, Path copy) {

    /** The folder to run from, copied anew when the package is another one. Nothing may run from it. */
    Path refresh() {
        if (!Files.exists(packaged.resolve("quarkus-run.jar"))) {
            throw new Halt("The application " + name + " is not built (" + packaged
                    + " is missing): run ./kejing up, which builds it, or ./mvnw package.");
        }
        if (!current()) {
            Path draft = copy.resolveSibling(copy.getFileName() + ".new");
            Folders.delete(draft);
            copyAll(draft);
            Folders.delete(copy);
            try {
                Files.writeString(draft.resolve("origin"), fingerprint());
                Files.move(draft, copy, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot copy " + packaged, e);
            }
        }
        return copy;
    }

    /** Whether the copy is of the package that is there now. */
    boolean current() {
        try {
            Path origin = copy.resolve("origin");
            return Files.exists(origin) && Files.readString(origin).equals(fingerprint());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + copy, e);
        }
    }

    private void copyAll(Path draft) {
        List<Path> all = Folders.within(packaged).toList();
        try {
            for (Path file : all) {
                Path target = draft.resolve(packaged.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot copy " + packaged, e);
        }
    }

    /** Name, size and time of every packaged file. */
    private String fingerprint() {
        StringBuilder lines = new StringBuilder();
        Folders.within(packaged)
                .filter(Files::isRegularFile)
                .sorted()
                .forEach(file -> lines.append(packaged.relativize(file))
                        .append(' ')
                        .append(file.toFile().length())
                        .append(' ')
                        .append(file.toFile().lastModified())
                        .append('\n'));
        return lines.toString();
    }
}
