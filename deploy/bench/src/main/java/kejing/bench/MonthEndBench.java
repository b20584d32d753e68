package kejing.bench;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kejing.chassis.sql.Sql;
import kejing.embedded.process.Folders;
import kejing.performance.costpool.CostPools;
import kejing.performance.fact.BusinessClass;
import kejing.performance.fact.FactFile;
import kejing.performance.fact.Facts;
import kejing.performance.profitability.BankProfit;
import kejing.performance.profitability.Part;
import kejing.performance.profitability.ProfitCalculation;
import kejing.performance.profitability.ProfitCells;
import kejing.performance.profitability.ProfitInputs;
import kejing.performance.profitability.Span;
import kejing.performance.responsibility.Responsibilities;
import kejing.performance.scheme.PerformanceScheme;

/**
 * The month end over a year's facts, from stored facts to stored and hashed results, by the product's own classes beside SQL
 * written by hand, in DuckDB and in PostgreSQL, on the same rows; and the ingest of the same files beside a raw COPY into a table
 * of the files' own columns with month and account as its key. Every figure of every person, class and part must be the same in all three.
 */
final class MonthEndBench {
    private static final String PERIOD = "BENCH";
    private static final String CELLS =
            "staff_id, business_class, part, income, direct_cost, management_cost, fixed_asset_cost, risk_cost, tax, weighted";
    private static final List<String> REFERENCE_TABLES = List.of("account", "entry", "holder", "pool", "staff");

    private final MonthEndBank bank;
    private final Path folder;
    private final Path root = Path.of(System.getProperty("kejing.root", "."));
    private final PerformanceScheme scheme;
    private final Span span = new Span(MonthEndBank.START, MonthEndBank.START.plusMonths(MonthEndBank.MONTHS));

    MonthEndBench(int rows, long seed) throws IOException {
        folder = root.resolve("deploy/bench/target/month-end");
        Folders.delete(folder.resolve("files"));
        scheme = scheme();
        bank = new MonthEndBank(rows, seed, folder.resolve("files"));
        System.out.printf(
                Locale.ROOT,
                "%,d facts of %,d accounts and %d months, %,d clients, %,d managers in %d branches, %d classes%n",
                bank.rows(),
                bank.accounts,
                MonthEndBank.MONTHS,
                bank.clients,
                bank.staff,
                bank.branches,
                MonthEndBank.classes());
    }

    /** @return a JSON object: rows, vsDuckdb, vsPostgres, ingestVsCopy, checksumsEqual and the seconds behind them */
    String run() throws SQLException, IOException {
        try (BenchPostgres postgres = new BenchPostgres(root, folder, "performance-service")) {
            double[] ingest = ingest(postgres);
            Ours ours = ours(postgres);
            Map<String, String> theirs = new TreeMap<>();
            double duckDb = duckDb(theirs);
            requireEqual("DuckDB", ours.cells(), theirs);
            double sql = postgres(postgres, theirs);
            requireEqual("PostgreSQL", ours.cells(), theirs);
            return String.format(
                    Locale.ROOT,
                    "{\"rows\":%d,\"vsDuckdb\":%.3f,\"vsPostgres\":%.3f,\"ingestVsCopy\":%.2f,\"checksumsEqual\":true,"
                            + "\"results\":%d,\"hash\":\"%s\",\"monthEndSeconds\":%.2f,\"snapshotSeconds\":%.2f,"
                            + "\"computeAndStoreSeconds\":%.2f,\"duckdbSeconds\":%.2f,\"postgresSeconds\":%.2f,"
                            + "\"ingestSeconds\":%.2f,\"copySeconds\":%.2f}",
                    bank.rows(),
                    ours.compute() / duckDb,
                    (ours.snapshot() + ours.compute()) / sql,
                    ingest[1] / ingest[0],
                    ours.cells().size(),
                    ours.hash(),
                    ours.snapshot() + ours.compute(),
                    ours.snapshot(),
                    ours.compute(),
                    duckDb,
                    sql,
                    ingest[0],
                    ingest[1]);
        } finally {
            Folders.delete(folder.resolve("files"));
        }
    }

    /** @return seconds of the product's ingest and of a raw COPY */
    private double[] ingest(BenchPostgres postgres) throws SQLException, IOException {
        postgres.copy(
                "client (client_id, branch_id, tier, corporate, reference_date) from stdin (format csv)",
                bank.file("client"));
        postgres.copy(
                "responsibility (client_id, from_date, basis) from stdin (format csv)", bank.file("responsibility"));
        postgres.copy("responsibility_holder from stdin (format csv)", bank.file("holder"));
        postgres.copy(
                "account (account_id, client_id, product, opened_on, base_average_balance) from stdin (format csv)",
                bank.file("account"));
        postgres.execute("insert into branch select distinct branch_id, branch_id, false, true from client");
        postgres.copy("cost_pool from stdin (format csv)", bank.file("cost_pool"));
        postgres.execute("create table raw_fact (month text not null, account_id text not null,"
                + " average_balance numeric(20, 2) not null, income numeric(20, 2) not null,"
                + " direct_cost numeric(20, 2) not null, risk_cost numeric(20, 2) not null,"
                + " non_performing_balance numeric(20, 2) not null, primary key (month, account_id))");
        postgres.execute("vacuum analyze");
        double copied = 0;
        double taken = 0;
        for (int month = 0; month < MonthEndBank.MONTHS; month++) {
            Path file = bank.file("facts-" + MonthEndBank.month(month));
            postgres.execute("checkpoint");
            copied += seconds(() -> postgres.copy("raw_fact from stdin (format csv, header)", file));
            postgres.execute("checkpoint");
            taken += seconds(() -> take(postgres, file));
            System.out.printf(
                    Locale.ROOT,
                    "%s: raw COPY %.1f s so far, ingest %.1f s%n",
                    MonthEndBank.month(month),
                    copied,
                    taken);
        }
        postgres.execute("drop table raw_fact");
        postgres.execute("vacuum analyze account_fact");
        return new double[] {taken, copied};
    }

    private static void take(BenchPostgres postgres, Path file) throws SQLException, IOException {
        try (OneConnection transaction = new OneConnection(postgres.dataSource())) {
            new FactFile(new Facts(transaction.dataSource()))
                    .take(file.getFileName().toString(), Files.readAllBytes(file));
            transaction.commit();
        }
    }

    private record Ours(double snapshot, double compute, String hash, Map<String, String> cells) {}

    private Ours ours(BenchPostgres postgres) throws SQLException, IOException {
        postgres.execute("insert into scheme (scheme_id, kind, title, source, effective_from, parameters, hash, state,"
                + " drafted_by, drafted_at) select 'BENCH', 'performance', 'BENCH', '', '2000-01-01', '{}', '', 'DRAFT',"
                + " 'BENCH', now()");
        postgres.execute(
                "insert into period (period_id, title, from_date, to_date, scheme_id, state, version, opened_by,"
                        + " opened_at, result_version, staff_count) select 'BENCH', 'BENCH', '" + span.from() + "', '"
                        + span.until() + "', 'BENCH', 'OPEN', 0, 'BENCH', now(), 0, 0");
        Map<String, String> branchOfStaff = new TreeMap<>();
        for (int i = 0; i < bank.staff; i++) {
            branchOfStaff.put(MonthEndBank.staffId(i), MonthEndBank.branchId(i % bank.branches));
        }
        ProfitInputs[] inputs = {null};
        String[] hash = {null};
        double snapshot = 0;
        double compute = 0;
        // The first round warms up.
        for (int round = 0; round < 2; round++) {
            int version = round + 1;
            inputs[0] = null;
            snapshot = seconds(() -> inputs[0] = read(postgres, branchOfStaff));
            compute = seconds(() -> {
                BankProfit profit = new ProfitCalculation(span, scheme.decay(), scheme.taxes()).of(inputs[0]);
                hash[0] = new ProfitCells(postgres.dataSource()).save(PERIOD, version, profit);
            });
            System.out.printf(
                    Locale.ROOT,
                    "ours: facts to columns %.2f s, columns to stored results %.2f s%n",
                    snapshot,
                    compute);
        }
        Map<String, String> cells = new TreeMap<>();
        new Sql(postgres.dataSource())
                .list("select " + CELLS + " from profit_cell where version = 2", row -> put(cells, row));
        return new Ours(snapshot, compute, hash[0], cells);
    }

    private ProfitInputs read(BenchPostgres postgres, Map<String, String> branchOfStaff) throws SQLException {
        try (OneConnection transaction = new OneConnection(postgres.dataSource())) {
            Responsibilities.Ledgers ledgers = new Responsibilities(transaction.dataSource()).ledgers();
            return new ProfitInputs(
                    new Facts(transaction.dataSource())
                            .columns(
                                    YearMonth.from(span.from()),
                                    MonthEndBank.MONTHS,
                                    ledgers.ofClients(),
                                    ledgers.ofAccounts()),
                    ledgers.columns(),
                    new CostPools(transaction.dataSource()).between(span.from(), span.until()),
                    branchOfStaff);
        }
    }

    private double duckDb(Map<String, String> cells) throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            // Half of the machine's memory is the product's.
            statement.execute("set memory_limit = '8GB'");
            statement.execute("set temp_directory = '" + folder.resolve("duckdb") + "'");
            for (String table : tables("integer", "bigint")) {
                statement.execute(table);
            }
            for (String table : REFERENCE_TABLES) {
                statement.execute("copy ref_" + table + " from '" + bank.file("ref_" + table) + "' (header false)");
            }
            for (int month = 0; month < MonthEndBank.MONTHS; month++) {
                statement.execute("copy ref_fact from '" + bank.file("ref_fact-" + month) + "' (header false)");
            }
            double taken = 0;
            for (int round = 0; round < 2; round++) {
                taken = run(statement, MonthEndSql.Dialect.DUCKDB);
                System.out.printf(Locale.ROOT, "DuckDB: facts to results %.2f s%n", taken);
            }
            read(statement, cells);
            return taken;
        } finally {
            Folders.delete(folder.resolve("duckdb"));
        }
    }

    private double postgres(BenchPostgres postgres, Map<String, String> cells) throws SQLException, IOException {
        for (String table : tables("integer", "bigint")) {
            postgres.execute(table.replace("create table", "create unlogged table"));
        }
        for (String table : REFERENCE_TABLES) {
            postgres.copy("ref_" + table + " from stdin (format csv)", bank.file("ref_" + table));
        }
        for (int month = 0; month < MonthEndBank.MONTHS; month++) {
            postgres.copy("ref_fact from stdin (format csv)", bank.file("ref_fact-" + month));
        }
        postgres.execute("vacuum analyze");
        try (Connection connection = postgres.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set work_mem = '1GB'; set max_parallel_workers_per_gather = 2; set jit = off");
            double taken = run(statement, MonthEndSql.Dialect.POSTGRES);
            System.out.printf(Locale.ROOT, "PostgreSQL: facts to results %.2f s%n", taken);
            read(statement, cells);
            return taken;
        }
    }

    private double run(Statement statement, MonthEndSql.Dialect dialect) throws SQLException {
        String taxable = scheme.taxes().taxable().stream()
                .map(one -> Integer.toString(one.ordinal()))
                .sorted()
                .collect(Collectors.joining(", "));
        var rate = scheme.taxes().inForce(span.from()).rate();
        List<String> statements = new MonthEndSql(
                        dialect, bank, rate.unscaledValue().longValueExact(), Math.powExact(10L, rate.scale()), taxable)
                .statements();
        return seconds(() -> {
            for (String one : statements) {
                long begin = System.nanoTime();
                statement.execute(one);
                if (dialect == MonthEndSql.Dialect.POSTGRES) {
                    statement.execute("analyze " + one.replaceAll("(?s).*create unlogged table (\\w+) as.*", "$1"));
                }
                System.out.printf(
                        Locale.ROOT,
                        "  %s %.2f s%n",
                        one.replaceAll("(?s).*table (?:if exists )?(ref_\\w+).*? as.*", "$1"),
                        (System.nanoTime() - begin) / 1e9);
            }
        });
    }

    private static List<String> tables(String integer, String bigint) {
        return Stream.of(
                        "ref_fact (month I, account_no I, balance B, e B, cd B, cr B)",
                        "ref_account (account_no I, client_no I, class I, demand boolean, opened_day I, base B)",
                        "ref_entry (entry_no I, client_no I, from_day I, until_day I)",
                        "ref_holder (entry_no I, staff_no I, micro I)",
                        "ref_pool (month I, branch_no I, kind I, amount B)",
                        "ref_staff (staff_no I, branch_no I)",
                        "ref_month as "
                                + IntStream.range(0, MonthEndBank.MONTHS)
                                        .mapToObj(month -> "select %d as month, %d as first_day, %d as end_day"
                                                .formatted(month, day(month), day(month + 1)))
                                        .collect(Collectors.joining(" union all ")),
                        "ref_cell as "
                                + IntStream.range(0, 2 * MonthEndBank.classes())
                                        .mapToObj(
                                                cell -> "select %d as class, %d as part".formatted(cell / 2, cell % 2))
                                        .collect(Collectors.joining(" union all ")))
                .map(table ->
                        "create table " + table.replaceAll("\\bI\\b", integer).replaceAll("\\bB\\b", bigint))
                .toList();
    }

    private static long day(int month) {
        return MonthEndBank.START.plusMonths(month).toEpochDay() - MonthEndBank.START.toEpochDay();
    }

    private static void read(Statement statement, Map<String, String> cells) throws SQLException {
        cells.clear();
        try (ResultSet row = statement.executeQuery(
                "select staff_no, class, part, e, cd, cm, cf, cr, t, weighted from ref_result")) {
            while (row.next()) {
                cells.put(
                        MonthEndBank.staffId(row.getInt(1)) + " " + BusinessClass.values()[row.getInt(2)] + " "
                                + Part.values()[row.getInt(3)],
                        figures(row));
            }
        }
    }

    private static String put(Map<String, String> cells, ResultSet row) throws SQLException {
        return cells.put(row.getString(1) + " " + row.getString(2) + " " + row.getString(3), figures(row));
    }

    private static String figures(ResultSet row) throws SQLException {
        List<String> figures = new ArrayList<>();
        for (int column = 4; column <= 10; column++) {
            figures.add(Long.toString(row.getLong(column)));
        }
        return String.join(" ", figures);
    }

    /** @throws IllegalStateException if a figure differs: a fast wrong answer is none */
    private static void requireEqual(String reference, Map<String, String> ours, Map<String, String> theirs) {
        for (Map.Entry<String, String> cell : ours.entrySet()) {
            if (!cell.getValue().equals(theirs.get(cell.getKey()))) {
                throw new IllegalStateException(reference + " has other figures, first at " + cell.getKey() + ": ours "
                        + cell.getValue() + ", theirs " + theirs.get(cell.getKey()));
            }
        }
        if (ours.size() != theirs.size()) {
            throw new IllegalStateException(reference + " has " + theirs.size() + " rows, ours are " + ours.size());
        }
    }

    /** The rulebook's own scheme, as it ships. */
    private static PerformanceScheme scheme() throws IOException {
        try (InputStream scheme = PerformanceScheme.class.getResourceAsStream("/schemes/PERFORMANCE-RULEBOOK-2.json")) {
            JsonMapper json =
                    JsonMapper.builder().addModule(new JavaTimeModule()).build();
            return json.treeToValue(json.readTree(scheme).path("parameters"), PerformanceScheme.class);
        }
    }

    @FunctionalInterface
    private interface Work {
        void run() throws SQLException, IOException;
    }

    private static double seconds(Work work) throws SQLException {
        long begin = System.nanoTime();
        try {
            work.run();
        } catch (IOException e) {
            throw new SQLException(e);
        }
        return (System.nanoTime() - begin) / 1e9;
    }
}
