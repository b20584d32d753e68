package kejing.local.display;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kejing.embedded.process.ProcessIdentity;

/**
 * Memory of a process and its children.
 *
 * @param proportionalKib PSS: a page shared by n processes counts as 1/n in each, so the sum is what is really used
 * @param residentKib RSS: shared pages count in full in every process
 */
public record Memory(long proportionalKib, long residentKib) {

    public static final Memory NONE = new Memory(0, 0);

    /** Empty where the system does not tell (no /proc, or another user's process). */
    public static Optional<Memory> of(ProcessIdentity process) {
        List<Memory> parts = ProcessHandle.of(process.pid()).stream()
                .flatMap(handle -> Stream.concat(Stream.of(handle), handle.descendants()))
                .flatMap(handle -> ofOne(handle.pid()).stream())
                .toList();
        return parts.stream().reduce(Memory::plus);
    }

    public Memory plus(Memory other) {
        return new Memory(proportionalKib + other.proportionalKib, residentKib + other.residentKib);
    }

    public String megabytes() {
        return proportionalKib / 1024 + " MiB";
    }

    /** For instance {@code 1.84 GiB (PSS; 2.21 GiB RSS)}. */
    public String gigabytes() {
        return String.format(
                Locale.ROOT, "%.2f GiB (PSS; %.2f GiB RSS)", proportionalKib / 1048576.0, residentKib / 1048576.0);
    }

    private static Optional<Memory> ofOne(long pid) {
        Path rollup = Path.of("/proc", Long.toString(pid), "smaps_rollup");
        try (Stream<String> lines = Files.lines(rollup)) {
            List<String> all = lines.toList();
            return Optional.of(new Memory(kib(all, "Pss:"), kib(all, "Rss:")));
        } catch (IOException | UncheckedIOException unknown) {
            return Optional.empty();
        }
    }

    private static long kib(List<String> lines, String key) {
        return lines.stream()
                .filter(line -> line.startsWith(key))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
    }
}
