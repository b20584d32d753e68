package kejing.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kejing.chassis.sql.Sql;
import kejing.portfolio.allocation.AllocationProblem;
import kejing.portfolio.allocation.AllocationScheme.TeamSharing;
import kejing.portfolio.allocation.ReferenceBank;
import kejing.portfolio.allocation.ReferenceTables;

/**
 * Who takes over the clients of a manager who leaves, or a single client, as marketing asks over HTTP of the packaged service:
 * the reference bank stands in its tables. The first question is the first that the process answers at all.
 */
final class ReallocationBench {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LEAVERS = 40;

    private final int scale;
    private final long seed;

    ReallocationBench(int scale, long seed) {
        this.scale = scale;
        this.seed = seed;
    }

    /** @return a JSON object: what the first question took, and the median and the longest of all others, in milliseconds */
    String run() throws IOException, InterruptedException, GeneralSecurityException, SQLException {
        Path root = Path.of(System.getProperty("kejing.root", "."));
        AllocationProblem bank = ReferenceBank.ofSeed(scale, seed, ReferenceBank.scheme(TeamSharing.ONE_MEMBER_EACH));
        List<Double> leavers = new ArrayList<>();
        List<Double> clients = new ArrayList<>();
        double first;
        try (RunningPortfolio portfolio =
                new RunningPortfolio(root, root.resolve("deploy/bench/target/reallocation"))) {
            Sql sql = new Sql(portfolio.dataSource());
            ReferenceTables.store(bank, sql);
            sql.update("insert into directory_person (person_id, subject, name, unit_id, roles, active)"
                    + " values ('MARKETING', 's-MARKETING', '市场部', 'HO', '{employee,marketing}', true)");
            sql.update("vacuum analyze");
            String token = portfolio.tokenOf("s-MARKETING");
            first = leaver(portfolio, bank, 0, token);
            for (int i = 1; i <= LEAVERS; i++) {
                leavers.add(leaver(portfolio, bank, i, token));
                String clientId = bank.clients()
                        .get((int) ((long) i * (bank.clients().size() - 1) / LEAVERS))
                        .clientId();
                clients.add(ask(portfolio, "{\"clientIds\":[\"" + clientId + "\"]}", 1, token));
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%,d clients of %,d managers: the first leaver after start %.0f ms, then %.0f ms (at most %.0f), a single client"
                        + " %.0f ms (at most %.0f)%n",
                bank.clients().size(),
                bank.managers().size(),
                first,
                ClientsBench.quantile(leavers, .5),
                ClientsBench.quantile(leavers, 1),
                ClientsBench.quantile(clients, .5),
                ClientsBench.quantile(clients, 1));
        return String.format(
                Locale.ROOT,
                "{\"clients\":%d,\"firstMs\":%.1f,\"leaverP50Ms\":%.1f,\"leaverMaxMs\":%.1f,\"clientP50Ms\":%.1f,"
                        + "\"clientMaxMs\":%.1f}",
                bank.clients().size(),
                first,
                ClientsBench.quantile(leavers, .5),
                ClientsBench.quantile(leavers, 1),
                ClientsBench.quantile(clients, .5),
                ClientsBench.quantile(clients, 1));
    }

    private static double leaver(RunningPortfolio portfolio, AllocationProblem bank, int number, String token)
            throws IOException, InterruptedException {
        String staffId = bank.managers()
                .get((int) ((long) number * (bank.managers().size() - 1) / LEAVERS))
                .staffId();
        long held = bank.clients().stream()
                .filter(client -> client.incumbent().include(staffId))
                .count();
        return ask(portfolio, "{\"staffId\":\"" + staffId + "\"}", held, token);
    }

    private static double ask(RunningPortfolio portfolio, String question, long clients, String token)
            throws IOException, InterruptedException {
        long begin = System.nanoTime();
        String body = portfolio.post("/what-if/reallocations", question, token);
        double took = (System.nanoTime() - begin) / 1e6;
        JsonNode answer = JSON.readTree(body);
        if (answer.path("clients").asLong() != clients) {
            throw new IllegalStateException("%s: %d clients are held, the answer is about %s"
                    .formatted(question, clients, answer.path("clients")));
        }
        return took;
    }
}
