package kejing.portfolio.client;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kejing.chassis.audit.Audit;
import kejing.chassis.csv.CsvFile;
import kejing.chassis.csv.ImportReport;
import kejing.chassis.rest.ContentHash;

/**
 * Takes accounts of core banking whole or not at all, from a file, from lines of JSON or from an event, and gives their clients
 * the worst class of their loans. The same rows again change nothing; a state older than the one known is left aside.
 */
@ApplicationScoped
public class ImportAccounts {

    private final Clients clients;
    private final Accounts accounts;
    private final Audit audit;

    ImportAccounts(Clients clients, Accounts accounts, Audit audit) {
        this.clients = clients;
        this.accounts = accounts;
        this.audit = audit;
    }

    /** @throws kejing.chassis.problem.Problem 400 {@code import-refused} naming row, field, value and remedy of what is wrong */
    @Transactional
    public ImportReport take(String fileName, FactsFormat format, byte[] content) {
        String name = fileName == null || fileName.isBlank() ? "accounts" : fileName;
        CsvFile file = format.read(name, content, AccountFile.HEADER);
        clients.lockForImport();
        Map<String, Account> before = accounts.withIds(values(file, "account_id"));
        List<Account> rows = read(file, before);
        file.refuseIfBad();
        ImportReport report = apply(name, rows, before);
        audit.record(
                "import-accounts", "accounts/" + name, Map.of("content", ContentHash.of(content), "report", report));
        return report;
    }

    /** @throws IllegalArgumentException naming the field at fault */
    @Transactional(Transactional.TxType.MANDATORY)
    public void takeOne(JsonNode state) {
        CsvFile row = CsvFile.ofObject("event", state, AccountFile.HEADER);
        clients.lockForImport();
        Map<String, Account> before = accounts.withIds(values(row, "account_id"));
        List<Account> rows = read(row, before);
        RefusedEvent.throwIfBad(row);
        apply("event", rows, before);
    }

    private List<Account> read(CsvFile file, Map<String, Account> before) {
        return new AccountFile(clients.knownOf(values(file, "client_id")), before).read(file);
    }

    private ImportReport apply(String name, List<Account> rows, Map<String, Account> before) {
        List<Account> different = rows.stream()
                .filter(row -> isNews(row, before.get(row.accountId())))
                .toList();
        accounts.putAll(different);
        accounts.classify(different.stream().map(Account::clientId).collect(Collectors.toSet()));
        int created = (int) different.stream()
                .filter(account -> !before.containsKey(account.accountId()))
                .count();
        return new ImportReport(name, rows.size(), created, different.size() - created, rows.size() - different.size());
    }

    private static boolean isNews(Account row, Account known) {
        return known == null || (!row.equals(known) && !row.asOf().isBefore(known.asOf()));
    }

    private static Set<String> values(CsvFile file, String column) {
        return file.rows().stream()
                .map(row -> row.optionalText(column))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
