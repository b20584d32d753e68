package kejing.embedded.process;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;

/** Small property files that are replaced as a whole and are readable by their owner only. */
public final class Settings {

    /** Mode 0600 for a new file. */
    public static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private Settings() {}

    public static Properties load(Path file) {
        Properties content = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            content.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        return content;
    }

    /** Writes beside the file with mode 0600 and renames, so that a reader sees the old or the new content. */
    public static void store(Path file, Properties content) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path draft =
                    Files.createTempFile(file.toAbsolutePath().getParent(), file.getFileName() + ".", "", OWNER_ONLY);
            try (Writer writer = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
                content.store(writer, null);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
