package kejing.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kejing.portfolio.client.NameIndex;

/**
 * The list of clients as a relationship manager asks for it, over HTTP of the packaged service, beside the same answers by SQL
 * written by hand for each question, on one connection of the same database in the same run. The answers must be equal.
 */
final class ClientsBench {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MANAGERS_ASKING = 40;
    private static final int WARM_UP_MANAGERS = 4;

    private final int clients;

    ClientsBench(int clients) {
        this.clients = clients;
    }

    /** A question with its answer by hand. {@code sql} ends in the order; the first parameter is the manager. */
    private record Question(String kind, String path, String conditions, String order, List<Object> arguments) {}

    private final List<Double> millis = new ArrayList<>();
    private final List<Double> byHand = new ArrayList<>();
    private final Map<String, List<Double>> byKind = new LinkedHashMap<>();

    /** @return a JSON object: clients, requests, p50Ms, p95Ms, maxMs, vsSql (whole time over HTTP / of the SQL), duties to visit */
    String run() throws IOException, InterruptedException, GeneralSecurityException, SQLException {
        Path root = Path.of(System.getProperty("kejing.root", "."));
        String duties;
        try (RunningPortfolio portfolio = new RunningPortfolio(root, root.resolve("deploy/bench/target/clients"))) {
            BigBank bank = new BigBank(clients, portfolio.dataSource());
            long begin = System.nanoTime();
            bank.load();
            System.out.printf(
                    Locale.ROOT,
                    "%,d clients of %,d managers loaded, indexed and analysed in %.0f s%n",
                    clients,
                    bank.managers(),
                    (System.nanoTime() - begin) / 1e9);
            try (Connection connection = portfolio.dataSource().getConnection()) {
                for (int i = -WARM_UP_MANAGERS; i < MANAGERS_ASKING; i++) {
                    if (i == 0) {
                        millis.clear();
                        byHand.clear();
                        byKind.clear();
                    }
                    String manager = BigBank.manager(Math.floorMod(i * 7_919, bank.managers()));
                    ask(portfolio, connection, manager, bank.namesOf(manager, 2));
                }
            }
            byKind.forEach((kind, times) -> System.out.printf(
                    Locale.ROOT, "%-28s p50 %6.1f ms, max %6.1f ms%n", kind, quantile(times, .5), quantile(times, 1)));
            bankWide(portfolio, bank);
            duties = new DutiesBench(portfolio, bank).run();
        }
        return String.format(
                Locale.ROOT,
                "{\"clients\":%d,\"requests\":%d,\"p50Ms\":%.1f,\"p95Ms\":%.1f,\"maxMs\":%.1f,\"vsSql\":%.2f,%s}",
                clients,
                millis.size(),
                quantile(millis, .5),
                quantile(millis, .95),
                quantile(millis, 1),
                sum(millis) / sum(byHand),
                duties);
    }

    private void ask(RunningPortfolio portfolio, Connection connection, String manager, List<String> names)
            throws IOException, InterruptedException, GeneralSecurityException, SQLException {
        String token = portfolio.tokenOf("s-" + manager);
        JsonNode first = compared(
                portfolio, connection, manager, token, question("first page", "", "", "c.client_id", List.of()));
        String lastId = first.path("items")
                .path(first.path("items").size() - 1)
                .path("clientId")
                .asText();
        compared(
                portfolio,
                connection,
                manager,
                token,
                question(
                        "next page",
                        "&cursor=" + first.path("next").asText(),
                        " and c.client_id > ?",
                        "c.client_id",
                        List.of(lastId)));
        JsonNode byLoan = compared(
                portfolio,
                connection,
                manager,
                token,
                question("by loan", "&sort=LOAN", "", "c.loan_balance desc, c.client_id desc", List.of()));
        JsonNode last = byLoan.path("items").path(byLoan.path("items").size() - 1);
        compared(
                portfolio,
                connection,
                manager,
                token,
                question(
                        "by loan, next page",
                        "&sort=LOAN&cursor=" + byLoan.path("next").asText(),
                        " and (c.loan_balance, c.client_id) < (?, ?)",
                        "c.loan_balance desc, c.client_id desc",
                        List.of(
                                new BigDecimal(last.path("loanBalance").asText()),
                                last.path("clientId").asText())));
        compared(
                portfolio,
                connection,
                manager,
                token,
                question("by name", "&sort=NAME", "", "c.name collate \"zh-x-icu\", c.client_id", List.of()));
        for (String name : names) {
            String part = name.substring(name.length() > 5 ? 2 : 0, name.length() > 5 ? 4 : 2);
            compared(
                    portfolio,
                    connection,
                    manager,
                    token,
                    question(
                            "part of the name",
                            "&q=" + encoded(part),
                            " and position(? in c.name) > 0",
                            "c.client_id",
                            List.of(part)));
            String initials = NameIndex.of(name).initials().split(" ")[0];
            String letters = initials.substring(0, Math.min(4, initials.length()));
            compared(
                    portfolio,
                    connection,
                    manager,
                    token,
                    question(
                            "initials",
                            "&q=" + letters,
                            " and (c.initials like ? or c.search_terms @> array[?]::text[] or lower(c.client_id) like ?)",
                            "c.client_id",
                            List.of("%" + letters + "%", NameIndex.beginningOf(letters), letters + "%")));
        }
        compared(
                portfolio,
                connection,
                manager,
                token,
                question("tier", "&tier=UNTIERED", " and c.tier = 'UNTIERED'", "c.client_id", List.of()));
        compared(
                portfolio,
                connection,
                manager,
                token,
                question(
                        "non-performing, premium",
                        "&nonPerforming=true&premium=true",
                        " and c.non_performing and c.tier in ('SMALL', 'UNTIERED') and c.deposit_balance >= 1000000",
                        "c.client_id",
                        List.of()));
    }

    private static Question question(
            String kind, String path, String conditions, String order, List<Object> arguments) {
        return new Question(kind, "/clients?limit=50" + path, conditions, order, arguments);
    }

    private JsonNode compared(
            RunningPortfolio portfolio, Connection connection, String manager, String token, Question question)
            throws IOException, InterruptedException, SQLException {
        long begin = System.nanoTime();
        String body = portfolio.get(question.path(), token);
        double took = (System.nanoTime() - begin) / 1e6;
        begin = System.nanoTime();
        List<String> wanted = byHand(connection, manager, question);
        byHand.add((System.nanoTime() - begin) / 1e6);
        millis.add(took);
        byKind.computeIfAbsent(question.kind(), kind -> new ArrayList<>()).add(took);
        JsonNode answer = JSON.readTree(body);
        List<String> got = new ArrayList<>();
        answer.path("items")
                .forEach(client -> got.add(client.path("clientId").asText() + " "
                        + client.path("loanBalance").asText() + " "
                        + client.path("holders").path(0).path("name").asText()));
        if (!got.equals(wanted)) {
            throw new IllegalStateException(
                    "%s: the service answers %s, SQL %s".formatted(question.path(), got, wanted));
        }
        return answer;
    }

    /** The whole answer in one statement: the page with its holders and their names. */
    private static List<String> byHand(Connection connection, String manager, Question question) throws SQLException {
        String statement = """
                with c as materialized (
                  select c.client_id, c.name, c.branch_id, c.category, c.tier, c.corporate, c.loan_balance, c.deposit_balance,
                    c.difficulty, c.non_performing, c.group_id, c.loan_class, h.staff_id, h.share, h.lead, p.name as holder
                  from responsibility_holder h
                  join responsibility r using (client_id, valid_from)
                  join client c using (client_id)
                  join directory_person p on p.person_id = h.staff_id
                  where h.staff_id = ? and r.valid_from <= current_date
                    and (r.valid_to is null or r.valid_to > current_date)""" + question.conditions() + ") select * from c order by " + question.order() + " limit 50";
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            prepared.setString(1, manager);
            for (int i = 0; i < question.arguments().size(); i++) {
                prepared.setObject(i + 2, question.arguments().get(i));
            }
            List<String> rows = new ArrayList<>();
            try (ResultSet row = prepared.executeQuery()) {
                while (row.next()) {
                    rows.add(row.getString(1) + " " + row.getBigDecimal(7).toPlainString() + " " + row.getString(16));
                }
            }
            return rows;
        }
    }

    /** Somebody who sees the whole bank, for comparison; printed only. */
    private static void bankWide(RunningPortfolio portfolio, BigBank bank)
            throws GeneralSecurityException, IOException, InterruptedException {
        String token = portfolio.tokenOf("s-MARKETING");
        List<String> paths = new ArrayList<>(List.of(
                "",
                "&sort=LOAN",
                "&sort=NAME",
                "&tier=UNTIERED&sort=LOAN",
                "&nonPerforming=true",
                "&withoutResponsible=true",
                "&premium=true&sort=NAME",
                "&loanClass=SUBSTANDARD&difficultyFrom=5",
                "&branchId=B0000&category=DEPOSIT",
                "&q=" + encoded("有限公司"),
                "&q=yxgs",
                "&q=c0000012"));
        for (int i = 0; i < 10; i++) {
            String name = bank.namesOf(BigBank.manager(i), 1).getFirst();
            String initials = NameIndex.of(name).initials().split(" ")[0];
            paths.add("&q=" + encoded(name.substring(0, 2)));
            paths.add("&q=" + initials.substring(0, Math.min(4, initials.length())));
        }
        List<Double> times = new ArrayList<>();
        for (String path : paths) {
            portfolio.get("/clients?limit=50" + path, token);
            long begin = System.nanoTime();
            portfolio.get("/clients?limit=50" + path, token);
            times.add((System.nanoTime() - begin) / 1e6);
            System.out.printf(Locale.ROOT, "bank-wide %-40s %6.1f ms%n", path, times.getLast());
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static double sum(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).sum();
    }

    static double quantile(List<Double> values, double share) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
    }
}
