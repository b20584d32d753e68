package kejing.local.component;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import kejing.embedded.process.Folders;
import kejing.local.Halt;

/**
 * The distribution of Keycloak, unpacked and built once (that takes the better part of a minute) and then only
 * read: every data folder runs it with a home of its own.
 */
final class KeycloakPrograms {

    private final Path zips;
    private final Path prepared;

    KeycloakPrograms(Path zips, Path prepared) {
        this.zips = zips;
        this.prepared = prepared;
    }

    /** Unpacks and builds it if that has not been done; several processes may ask at the same time. */
    KeycloakDistribution home() {
        Path zip = zip();
        Path home = prepared.resolve(
                zip.getFileName().toString().replace(".zip", "").replace("-quarkus-dist", ""));
        if (Files.isDirectory(home)) {
            return new KeycloakDistribution(home);
        }
        Folders.create(prepared);
        try (FileChannel channel = FileChannel.open(
                        prepared.resolve("keycloak.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (lock.isValid() && !Files.isDirectory(home)) {
                Path draft = prepared.resolve("keycloak.new");
                Folders.delete(draft);
                unpack(zip, draft);
                new KeycloakDistribution(draft).build();
                Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
            }
            return new KeycloakDistribution(home);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot prepare Keycloak in " + prepared, e);
        }
    }

    private Path zip() {
        try (Stream<Path> files = Files.list(zips)) {
            return files.filter(file -> file.toString().endsWith(".zip"))
                    .max(Path::compareTo)
                    .orElseThrow(() -> new Halt("Keycloak is missing in " + zips + ": build with ./mvnw package."));
        } catch (IOException e) {
            throw new Halt("Keycloak is missing in " + zips + ": build with ./mvnw package.");
        }
    }

    /** Leaves out the archive's own top folder. */
    private static void unpack(Path zip, Path target) throws IOException {
        try (InputStream file = Files.newInputStream(zip);
                ZipInputStream archive = new ZipInputStream(file)) {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                Path name = Path.of(entry.getName());
                if (entry.isDirectory() || name.getNameCount() < 2) {
                    continue;
                }
                Path unpacked =
                        target.resolve(name.subpath(1, name.getNameCount())).normalize();
                if (!unpacked.startsWith(target)) {
                    throw new IOException("entry outside of the archive: " + entry.getName());
                }
                Files.createDirectories(unpacked.getParent());
                Files.copy(archive, unpacked);
            }
        }
    }
}
