package kejing.embedded.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Whole folders at once. */
public final class Folders {

    private Folders() {}

    public static Path create(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot create the folder " + folder, e);
        }
    }

    /** Deletes a file or a folder with all its content; what is not there is deleted already. Links are not followed. */
    public static void delete(Path path) {
        for (Path found : within(path).sorted(Comparator.reverseOrder()).toList()) {
            try {
                Files.deleteIfExists(found);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot delete " + found, e);
            }
        }
    }

    /** The path itself and everything below it; empty when it does not exist. */
    public static Stream<Path> within(Path path) {
        try (Stream<Path> walk = Files.walk(path)) {
            return List.copyOf(walk.toList()).stream();
        } catch (NoSuchFileException absent) {
            return Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the folder " + path, e);
        }
    }
}
