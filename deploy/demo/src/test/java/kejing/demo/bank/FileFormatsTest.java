package kejing.demo.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The files' headers are those that the services read, word for word and in their order. */
class FileFormatsTest {
    private static final BankFiles FILES = new BankFiles(BankYear.of(1));

    @Test
    void examReadsBranchesStaffPostsEmploymentsAndScores() {
        String sources = sources("exam-service");
        for (BankFile file :
                List.of(FILES.branches(), FILES.staff(), FILES.posts(), FILES.employments(), FILES.scores())) {
            assertThat(sources).as(file.name()).contains(quotedHeader(file));
        }
    }

    @Test
    void portfolioReadsClientsAndTheirAccounts() {
        assertThat(sources("portfolio-service"))
                .contains(quotedHeader(FILES.clients()))
                .contains(quotedHeader(FILES.clientAccounts()));
    }

    @Test
    void performanceReadsAccountsFactsPoolsTargetsAndIndicators() {
        String sources = sources("performance-service");
        for (BankFile file : List.of(
                FILES.accounts(), FILES.facts().getFirst(), FILES.costPools(), FILES.targets(), FILES.indicators())) {
            assertThat(sources).as(file.name()).contains(quotedHeader(file));
        }
    }

    @Test
    void measuresWhatTheDefaultScorecardAsksFor() throws IOException {
        String scheme = Files.readString(
                root().resolve("performance-service/src/main/resources/schemes/PERFORMANCE-RULEBOOK-2.json"));
        long imported = Arrays.stream(scheme.split("\n"))
                .filter(line -> line.contains("\"IMPORTED\""))
                .count();
        List<String> measured = BankYear.of(1).indicators().stream()
                .map(Indicator::indicator)
                .distinct()
                .toList();
        assertThat(measured).hasSize((int) imported);
        measured.forEach(code -> assertThat(scheme).contains("\"code\": \"" + code + "\""));
    }

    @Test
    void theStaffFileIsWhatAChineseSpreadsheetSaves() {
        byte[] bytes = FILES.staff().content();
        String text = new String(bytes, BankFiles.SPREADSHEET);
        assertThat(text)
                .contains(BankYear.of(1).organisation().staff().getFirst().name());
        assertThat(new String(bytes, StandardCharsets.UTF_8)).contains("\uFFFD");
    }

    private static String quotedHeader(BankFile file) {
        String header = new String(file.content(), StandardCharsets.ISO_8859_1)
                .lines()
                .findFirst()
                .orElseThrow();
        return Arrays.stream(header.split(",")).map(c -> "\"" + c + "\"").collect(Collectors.joining(","));
    }

    private static String sources(String service) {
        try (Stream<Path> files = Files.walk(root().resolve(service).resolve("src/main/java"))) {
            return files.filter(f -> f.toString().endsWith(".java"))
                    .map(FileFormatsTest::read)
                    .collect(Collectors.joining("\n"))
                    .replaceAll("\\s+", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        return Path.of(System.getProperty("kejing.root"));
    }
}
