package kejing.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The lists of clients to be visited and what is overdue, over HTTP, as a manager, a branch head and the whole bank ask, beside
 * SQL by hand that reads every record of a visit. The answers must be equal.
 */
final class DutiesBench {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> STATES = List.of("OVERDUE", "DUE", "DONE");
    private static final int ASKING = 20;
    private static final int WARM_UP = 3;

    private static final String BY_HAND = """
            with facts as materialized (
              select c.client_id, coalesce(r.valid_from, '1900-01-01'::date) as since,
                coalesce((select max(v.visited_on) from visit v where v.client_id = c.client_id and v.counts),
                  '1900-01-01'::date) as last,
                case when c.loan_balance >= 300000 then 'month' else 'quarter' end as every
              from client c
              left join responsibility r on r.client_id = c.client_id and r.valid_to is null
              where c.loan_balance > 0 and %s),
            duty as (
              select client_id, case
                when last >= date_trunc(every, ?::date) then 'DONE'
                when last >= date_trunc(every, ?::date) - ('1 ' || replace(every, 'quarter', 'month'))::interval
                    * (case when every = 'quarter' then 3 else 1 end)
                  or since >= date_trunc(every, ?::date) then 'DUE'
                else 'OVERDUE' end as state
              from facts)
            """;

    private final RunningPortfolio portfolio;
    private final BigBank bank;
    private final LocalDate today;

    DutiesBench(RunningPortfolio portfolio, BigBank bank) {
        this.portfolio = portfolio;
        this.bank = bank;
        this.today = BigBank.today();
    }

    /** @return p95 of a manager, of a branch head, and the slowest answer about the whole bank, as members of a JSON object */
    String run() throws IOException, InterruptedException, GeneralSecurityException, SQLException {
        List<Double> managers = new ArrayList<>();
        List<Double> heads = new ArrayList<>();
        List<Double> overdue = new ArrayList<>();
        List<Double> bankWide = new ArrayList<>();
        double byHand;
        try (Connection connection = portfolio.dataSource().getConnection()) {
            for (int i = -WARM_UP; i < ASKING; i++) {
                if (i == 0) {
                    managers.clear();
                    heads.clear();
                    overdue.clear();
                }
                String manager = BigBank.manager(Math.floorMod(i * 7_919, bank.managers()));
                ask(
                        connection,
                        "s-" + manager,
                        "c.client_id in (select h.client_id from responsibility_holder h where h.staff_id = '" + manager
                                + "')",
                        managers);
                String branch = BigBank.branchOfManager(Math.floorMod(i * 7_919, bank.managers()));
                String ofBranch = "c.branch_id = '" + branch + "'";
                ask(connection, "s-H" + branch, ofBranch, heads);
                overdueOf(connection, branch, ofBranch, overdue);
            }
            String token = portfolio.tokenOf("s-MARKETING");
            timed("/visit-duties?limit=50", token, new ArrayList<>());
            long begin = System.nanoTime();
            ask(connection, "s-MARKETING", "true", bankWide);
            byHand = (System.nanoTime() - begin) / 1e6;
        }
        System.out.printf(
                Locale.ROOT,
                "visit duties: manager p50 %.1f p95 %.1f ms; branch head p50 %.1f p95 %.1f ms; whole bank max %.1f ms (with the"
                        + " SQL by hand %.0f ms); overdue of a branch p50 %.1f p95 %.1f ms%n",
                ClientsBench.quantile(managers, .5),
                ClientsBench.quantile(managers, .95),
                ClientsBench.quantile(heads, .5),
                ClientsBench.quantile(heads, .95),
                ClientsBench.quantile(bankWide, 1),
                byHand,
                ClientsBench.quantile(overdue, .5),
                ClientsBench.quantile(overdue, .95));
        return String.format(
                Locale.ROOT,
                "\"dutiesManagerP95Ms\":%.1f,\"dutiesHeadP95Ms\":%.1f,\"dutiesBankMaxMs\":%.1f,\"overdueP95Ms\":%.1f",
                ClientsBench.quantile(managers, .95),
                ClientsBench.quantile(heads, .95),
                ClientsBench.quantile(bankWide, 1),
                ClientsBench.quantile(overdue, .95));
    }

    private void ask(Connection connection, String subject, String scope, List<Double> times)
            throws IOException, InterruptedException, GeneralSecurityException, SQLException {
        String token = portfolio.tokenOf(subject);
        for (String state : STATES) {
            JsonNode answer = timed("/visit-duties?limit=50&state=" + state, token, times);
            List<String> got = new ArrayList<>();
            answer.path("items").forEach(item -> got.add(item.path("clientId").asText()));
            List<String> wanted = byHand(
                    connection,
                    scope,
                    state,
                    " select client_id from duty where state = ?" + " order by client_id limit 50");
            if (!got.equals(wanted)) {
                throw new IllegalStateException(
                        "%s of %s: the service answers %s, SQL %s".formatted(state, subject, got, wanted));
            }
        }
    }

    /** Only visits are overdue in this bank: it has no loan accounts and no ledgers. */
    private void overdueOf(Connection connection, String branch, String scope, List<Double> times)
            throws IOException, InterruptedException, GeneralSecurityException, SQLException {
        JsonNode answer = timed("/overdue?limit=50", portfolio.tokenOf("s-H" + branch), times);
        String wanted = byHand(connection, scope, "OVERDUE", " select count(*) from duty where state = ?")
                .getFirst();
        if (!answer.path("total").asText().equals(wanted)) {
            throw new IllegalStateException(
                    "overdue of %s: the service answers %s, SQL %s".formatted(branch, answer.path("total"), wanted));
        }
    }

    private JsonNode timed(String path, String token, List<Double> times) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        String body = portfolio.get(path, token);
        times.add((System.nanoTime() - begin) / 1e6);
        return JSON.readTree(body);
    }

    private List<String> byHand(Connection connection, String scope, String state, String select) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(BY_HAND.formatted(scope) + select)) {
            for (int i = 1; i <= 3; i++) {
                prepared.setObject(i, today);
            }
            prepared.setString(4, state);
            List<String> rows = new ArrayList<>();
            try (ResultSet row = prepared.executeQuery()) {
                while (row.next()) {
                    rows.add(row.getString(1));
                }
            }
            return rows;
        }
    }
}
