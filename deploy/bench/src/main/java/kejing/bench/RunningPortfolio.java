package kejing.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import kejing.embedded.kafka.KafkaBroker;
import kejing.embedded.kafka.KafkaSettings;
import kejing.embedded.postgres.DatabaseAccount;
import kejing.embedded.postgres.PostgresServer;
import kejing.embedded.postgres.PostgresSettings;
import kejing.embedded.process.Folders;
import kejing.embedded.process.Patience;
import kejing.embedded.process.Ports;
import kejing.embedded.process.Secret;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The packaged portfolio service as a process of its own, as the launcher starts it, with a PostgreSQL and a broker of its own.
 * It trusts tokens that are signed here. Everything ends and is deleted with {@link #close}.
 */
final class RunningPortfolio implements AutoCloseable {
    private static final String DATABASE = "portfolio";
    private static final String ISSUER = "urn:kejing:bench";
    private static final Duration PATIENCE = Duration.ofSeconds(180);

    private final Path folder;
    private final PostgresServer postgres;
    private final KafkaBroker kafka;
    private final KeyPair keys;
    private final PGSimpleDataSource dataSource = new PGSimpleDataSource();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String root;
    private Process service;

    /** @param repository its root; the service must be packaged */
    RunningPortfolio(Path repository, Path folder) throws IOException, InterruptedException, GeneralSecurityException {
        this.folder = folder.toAbsolutePath();
        // What a killed run left behind has other passwords.
        PostgresServer.killLeftOver(this.folder.resolve("postgres"));
        KafkaBroker.killLeftOver(this.folder.resolve("kafka"));
        Folders.delete(this.folder.resolve("postgres"));
        Folders.delete(this.folder.resolve("kafka"));
        Files.createDirectories(this.folder);
        List<Integer> ports = Ports.free(5);
        String superuser = Secret.random();
        DatabaseAccount account = new DatabaseAccount(DATABASE, Secret.random());
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        keys = generator.generateKeyPair();
        postgres = new PostgresServer(new PostgresSettings(
                repository.resolve("target/prepared/postgres"),
                this.folder.resolve("postgres"),
                ports.get(0),
                superuser,
                false,
                40));
        kafka = new KafkaBroker(KafkaSettings.builder(this.folder.resolve("kafka"), ports.get(1), ports.get(2))
                .topics(List.of("kejing.exam", "kejing.grading", "kejing.portfolio", "corebanking.client-facts"))
                .partitions(2)
                .endsWith(ProcessHandle.current().pid())
                .build());
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        postgres.start(PATIENCE);
        kafka.start(PATIENCE);
        postgres.ensure(List.of(account));
        dataSource.setServerNames(new String[] {"127.0.0.1"});
        dataSource.setPortNumbers(new int[] {ports.get(0)});
        dataSource.setUser(PostgresServer.SUPERUSER);
        dataSource.setPassword(superuser);
        dataSource.setDatabaseName(DATABASE);
        root = "http://127.0.0.1:" + ports.get(3) + "/api/portfolio/v1";
        start(repository, ports, account);
    }

    private void start(Path repository, List<Integer> ports, DatabaseAccount account)
            throws IOException, InterruptedException {
        Path key = folder.resolve("public.pem");
        Files.writeString(
                key,
                "-----BEGIN PUBLIC KEY-----\n"
                        + Base64.getMimeEncoder()
                                .encodeToString(keys.getPublic().getEncoded())
                        + "\n-----END PUBLIC KEY-----\n");
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                repository
                        .resolve("portfolio-service/target/quarkus-app/quarkus-run.jar")
                        .toAbsolutePath()
                        .toString());
        builder.environment()
                .putAll(Map.of(
                        "KEJING_HTTP_PORT",
                        Integer.toString(ports.get(3)),
                        "KEJING_MANAGEMENT_PORT",
                        Integer.toString(ports.get(4)),
                        "KEJING_DB_URL",
                        "jdbc:postgresql://127.0.0.1:" + ports.get(0) + "/" + DATABASE,
                        "KEJING_DB_USER",
                        account.name(),
                        "KEJING_DB_PASSWORD",
                        account.password(),
                        "KEJING_KAFKA",
                        "127.0.0.1:" + ports.get(1),
                        "KEJING_JWKS_URL",
                        key.toUri().toString(),
                        "KEJING_ISSUER",
                        ISSUER));
        Path log = folder.resolve("portfolio.log");
        service = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        URI ready = URI.create("http://127.0.0.1:" + ports.get(4) + "/q/health/ready");
        if (!Patience.until(PATIENCE, () -> !service.isAlive() || answers(ready)) || !service.isAlive()) {
            throw new IllegalStateException("the portfolio service does not come up, see " + log);
        }
    }

    private boolean answers(URI address) {
        try {
            return http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the portfolio service came up", e);
        }
    }

    PGSimpleDataSource dataSource() {
        return dataSource;
    }

    /** A token of a person of the directory, valid for an hour. */
    String tokenOf(String subject) throws GeneralSecurityException {
        String claims =
                "{\"iss\":\"%s\",\"aud\":\"kejing-api\",\"sub\":\"%s\",\"preferred_username\":\"%s\",\"iat\":%d,\"exp\":%d}"
                        .formatted(
                                ISSUER,
                                subject,
                                subject,
                                Instant.now().getEpochSecond(),
                                Instant.now().plusSeconds(3_600).getEpochSecond());
        String signed = base64("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"bench\"}") + "." + base64(claims);
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(keys.getPrivate());
        signature.update(signed.getBytes(StandardCharsets.US_ASCII));
        return signed + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws IllegalStateException unless the answer is 200 */
    String get(String path, String token) throws IOException, InterruptedException {
        return answer(path, token, HttpRequest.newBuilder().GET());
    }

    /** Sends JSON. @throws IllegalStateException unless the answer is 200 */
    String post(String path, String json, String token) throws IOException, InterruptedException {
        return answer(
                path,
                token,
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    private String answer(String path, String token, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(
                request.uri(URI.create(root + path))
                        .header("Authorization", "Bearer " + token)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    @Override
    public void close() {
        if (service != null) {
            service.destroy();
            try {
                if (!service.waitFor(20, TimeUnit.SECONDS)) {
                    service.destroyForcibly();
                }
            } catch (InterruptedException e) {
                service.destroyForcibly();
                Thread.currentThread().interrupt();
            }
        }
        kafka.stop(Duration.ofSeconds(10));
        postgres.stop(Duration.ofSeconds(30));
        Folders.delete(folder.resolve("postgres"));
        Folders.delete(folder.resolve("kafka"));
    }
}
