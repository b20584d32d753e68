package kejing.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A bank's year on the packaged system: played once as it should go and looked at in a browser, found again after a
 * restart, followed by an exam with an appeal, and played once more while processes are killed.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class YearJourneyTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Kejing CALM = new Kejing("calm", 12_000);
    private static final Kejing STORMY = new Kejing("stormy", 13_200);

    private static JsonNode calmReport;

    @AfterAll
    static void stopEverything() {
        CALM.run("reset", "--yes");
        STORMY.run("reset", "--yes");
    }

    @Test
    @Order(1)
    void theYearEndsWithAFairAllocationAndAScoreboardThatTiesToTheBank() throws IOException {
        CALM.run("reset", "--yes");
        calmReport = play(CALM);

        assertThat(calmReport.path("candidates").asInt()).isEqualTo(66);
        int qualified = calmReport.path("qualified").asInt();
        assertThat(qualified).isBetween(45, 66);
        JsonNode tiers = calmReport.path("tiers");
        assertThat(tiers.path("senior").asInt()).isGreaterThanOrEqualTo(20);
        assertThat(tiers.path("senior").asInt()
                        + tiers.path("intermediate").asInt()
                        + tiers.path("junior").asInt())
                .isEqualTo(qualified);
        assertThat(calmReport.path("clients").asInt()).isEqualTo(3_035);
        assertThat(calmReport.path("withoutResponsible").asInt()).isZero();
        assertThat(calmReport.path("violations").asInt()).isZero();
        assertThat(calmReport.path("handovers").asInt()).isPositive();
        assertThat(calmReport.path("fairness").isEmpty()).isFalse();
        assertThat(calmReport.path("scoreboard").size()).isBetween(qualified, 66);
        assertThat(new BigDecimal(calmReport.path("bankTotal").asText())).isNotZero();
        assertThat(calmReport.path("scoreboardTotal").asText())
                .isEqualTo(calmReport.path("bankTotal").asText());
        JsonNode afterwards = calmReport.path("afterwards");
        assertThat(afterwards.path("measuredSatisfaction").asInt()).isPositive();
        assertThat(afterwards.path("departures").asInt()).isEqualTo(1);
        assertThat(afterwards.path("released").asInt()).isEqualTo(1);
        assertThat(afterwards.path("leaves").asInt()).isEqualTo(1);
        assertThat(afterwards.path("competitions").asInt()).isEqualTo(2);
        assertThat(afterwards.path("applications").asInt()).isEqualTo(3);
        assertThat(afterwards.path("developmentCases").asInt()).isEqualTo(3);
        assertThat(afterwards.path("developerClaims").asInt()).isEqualTo(4);
        assertThat(afterwards.path("serviceCases").asInt()).isEqualTo(9);
        assertThat(afterwards.path("casesFiled").asInt()).isEqualTo(4);
        assertThat(afterwards.path("clientsVisited").asInt())
                .isPositive()
                .isEqualTo(afterwards.path("visits").asInt());
        assertThat(afterwards.path("dossiers").asInt()).isPositive();
        assertThat(afterwards.path("agreements").asInt()).isEqualTo(3);
        assertThat(afterwards.path("campaignContacts").asInt()).isPositive();
    }

    @Test
    @Order(2)
    void theYearIsSeenInABrowser() throws IOException {
        inABrowser("e2e");
    }

    /** Both examples find the clients not visited lately; a second run with the same arguments makes no second list. */
    @Test
    @Order(3)
    void scriptsOfTheMarketingDepartmentWriteCampaignLists() throws IOException {
        Path examples = Kejing.root().resolve("deploy/examples");
        String[] python = {
            "python3",
            "campaign.py",
            "--since",
            "2025-10-01",
            "--name",
            "Python",
            "--from",
            "2026-01-05",
            "--to",
            "2026-03-31"
        };
        JsonNode first = asAScript(examples.resolve("python"), python);
        assertThat(first.path("clients").asInt())
                .isEqualTo(calmReport.path("clients").asInt()
                        - calmReport.path("afterwards").path("clientsVisited").asInt());
        assertThat(asAScript(examples.resolve("python"), python)).isEqualTo(first);

        Path node = examples.resolve("node");
        run(node, "npm", "ci");
        run(node, "npm", "run", "--silent", "generate", "--", CALM.gateway() + "/api/openapi.yaml");
        run(node, "npm", "run", "--silent", "check");
        JsonNode generated = asAScript(
                node,
                "npm",
                "run",
                "--silent",
                "campaign",
                "--",
                "--since",
                "2025-10-01",
                "--name",
                "Node",
                "--from",
                "2026-01-05",
                "--to",
                "2026-03-31");
        assertThat(generated.path("clients")).isEqualTo(first.path("clients"));
        assertThat(generated.path("campaign")).isNotEqualTo(first.path("campaign"));
    }

    @Test
    @Order(4)
    void theYearIsFoundAgainAfterARestartAndNothingDoubles() throws IOException {
        CALM.run("down");
        assertThat(play(CALM)).isEqualTo(calmReport);
    }

    /** After the year was compared, because another exam changes who is qualified for what. */
    @Test
    @Order(5)
    void anAppealChangesRanksAndACertificateVerifies() throws IOException {
        try {
            inABrowser("e2e:appeal");
        } finally {
            CALM.run("down");
        }
    }

    /** A service, the broker and the database are killed in the middle and started again. */
    @Test
    @Order(6)
    void killedProcessesChangeNothingInTheReport() throws IOException {
        STORMY.run("reset", "--yes");
        Queue<String> killed = new ConcurrentLinkedQueue<>();
        ArrayDeque<String> victims = new ArrayDeque<>(List.of("exam", "kafka", "postgres", "portfolio", "performance"));
        AtomicReference<Kejing.Running> demo = new AtomicReference<>();
        AtomicReference<Kejing.Running> healing = new AtomicReference<>();
        int[] steps = {0};
        Path report = STORMY.file("report.json");
        demo.set(STORMY.start(
                line -> {
                    // At every third step that the player reports as done one process is killed and started again, one
                    // after the other: the next is killed when the one before it is back.
                    if (line.contains("✓") && ++steps[0] % 3 == 0 && !victims.isEmpty()) {
                        if (healing.get() != null) {
                            assertThat(healing.get().status()).isZero();
                        }
                        if (demo.get().process().isAlive()) {
                            String victim = victims.poll();
                            STORMY.kill(victim);
                            killed.add(victim);
                            healing.set(STORMY.start(ignored -> {}, "up"));
                        }
                    }
                },
                "demo",
                "--seed",
                "1",
                "--report",
                report.toString()));
        assertThat(demo.get().status()).as(demo.get().output().toString()).isZero();
        assertThat(killed).as("killed while the year was played").contains("exam", "kafka", "postgres");
        assertThat(withoutTimings(report)).isEqualTo(calmReport);
    }

    private static JsonNode play(Kejing installation) throws IOException {
        Path report = installation.file("report.json");
        Files.deleteIfExists(report);
        installation.run("demo", "--seed", "1", "--report", report.toString());
        return withoutTimings(report);
    }

    private static JsonNode withoutTimings(Path report) throws IOException {
        ObjectNode year = (ObjectNode) JSON.readTree(report.toFile());
        assertThat(year.remove("timings")).isNotNull();
        return year;
    }

    private static void inABrowser(String journey) throws IOException {
        ProcessBuilder browser = new ProcessBuilder("npm", "run", "--silent", journey)
                .directory(Kejing.root().resolve("frontend").toFile());
        browser.environment().putAll(Map.of("BASE_URL", CALM.gateway(), "E2E_USERS", users(CALM)));
        Kejing.Running running = CALM.start(browser, line -> {});
        assertThat(running.status()).as(running.output().toString()).isZero();
    }

    /** What a program prints as its last line, JSON. */
    private static JsonNode asAScript(Path folder, String... command) throws IOException {
        List<String> lines = run(folder, command).lines().toList();
        return JSON.readTree(lines.getLast());
    }

    /** Runs a program with the variables of the marketing department's service account and expects that it succeeds. */
    private static String run(Path folder, String... command) {
        ProcessBuilder program = new ProcessBuilder(command).directory(folder.toFile());
        program.environment()
                .putAll(Map.of(
                        "KEJING_URL",
                        CALM.gateway(),
                        "KEJING_TOKEN_URL",
                        CALM.tokenUrl(),
                        "KEJING_CLIENT_SECRET",
                        CALM.secret("client.marketing-script.secret")));
        Kejing.Running running = CALM.start(program, line -> {});
        assertThat(running.status()).as(running.output().toString()).isZero();
        return running.output().toString();
    }

    /** Everybody of the installation by role, from its own list of people. */
    private static String users(Kejing installation) throws IOException {
        ArrayNode users = JSON.createArrayNode();
        for (JsonNode person : JSON.readTree(installation.file("people.json").toFile())) {
            String staffId = person.path("staffId").asText();
            person.path("roles")
                    .forEach(role -> users.addObject()
                            .put("username", staffId.toLowerCase(Locale.ROOT))
                            .put("password", installation.secret("demo.password"))
                            .put("role", role.asText())
                            .put("staffId", staffId));
        }
        return users.toString();
    }
}
