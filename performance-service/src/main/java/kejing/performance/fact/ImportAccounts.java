package kejing.performance.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kejing.chassis.audit.Audit;
import kejing.chassis.csv.CsvFile;
import kejing.chassis.csv.CsvRow;
import kejing.chassis.csv.ImportReport;
import kejing.chassis.money.Money;
import kejing.chassis.problem.Text;
import kejing.performance.load.Freeze;
import kejing.performance.load.Merged;
import kejing.performance.responsibility.Responsibilities;

/** Takes a file of accounts in, whole or not at all. */
@ApplicationScoped
public class ImportAccounts {

    private static final List<String> HEADER =
            List.of("account_id", "client_id", "product", "opened_on", "base_average_balance");

    private final Accounts accounts;
    private final Responsibilities responsibilities;
    private final Freeze freeze;
    private final Audit audit;

    ImportAccounts(Accounts accounts, Responsibilities responsibilities, Freeze freeze, Audit audit) {
        this.accounts = accounts;
        this.responsibilities = responsibilities;
        this.freeze = freeze;
        this.audit = audit;
    }

    @Transactional
    public ImportReport take(String fileName, byte[] content) {
        CsvFile file = CsvFile.read(fileName, content, HEADER);
        freeze.holdOpen();
        List<Account> read = new ArrayList<>();
        Set<String> clients = responsibilities.known(values(file, "client_id"));
        Map<String, Account> known = accounts.known(values(file, "account_id"));
        for (CsvRow row : file.rows()) {
            Account account = read(row, clients, known);
            if (account != null) {
                read.add(account);
            }
        }
        file.refuseIfBad();
        requireNotFrozen(read, known);
        Merged merged = accounts.merge(read);
        ImportReport report = merged.report(file.name(), read.size());
        audit.record("import-accounts", "accounts", report);
        return report;
    }

    private static Account read(CsvRow row, Set<String> clients, Map<String, Account> known) {
        String accountId = row.unique("account_id");
        String clientId = row.text("client_id");
        Product product = row.oneOf("product", Product.class);
        var openedOn = row.date("opened_on");
        Money base = row.optionalText("base_average_balance") == null ? Money.ZERO : row.money("base_average_balance");
        if (clientId != null && !clients.contains(clientId)) {
            row.reject(
                    "client_id",
                    Text.of(
                            "客户不存在或尚未送达绩效服务，请先导入客户再重新上传",
                            "No such client has arrived here; import the client first, then send the file again"));
        }
        if (base != null && base.isNegative()) {
            row.reject("base_average_balance", Text.of("日均余额不得为负", "An average balance cannot be negative"));
        }
        if (base != null && product != null && !product.comparesWithBase() && !base.isZero()) {
            row.reject(
                    "base_average_balance",
                    Text.of("仅活期存款填写基期日均，其他产品请留空", "Only demand deposits have a base balance; leave it empty"));
        }
        if (product == Product.DEMAND_DEPOSIT && row.optionalText("base_average_balance") == null) {
            row.reject(
                    "base_average_balance",
                    Text.of(
                            "活期存款须填写基期日均，新开户填 0.00",
                            "A demand deposit needs its base balance; write 0.00 for a new one"));
        }
        Account before = accountId == null ? null : known.get(accountId);
        if (before != null
                && clientId != null
                && product != null
                && (!before.clientId().equals(clientId) || before.product() != product)) {
            row.reject(
                    "account_id",
                    Text.of(
                            "账户已登记为客户“%s”的 %s，客户与产品不得变更",
                            "The account is a %2$s of client \"%1$s\"; neither can change",
                            before.clientId(),
                            before.product()));
        }
        return row.bad() ? null : new Account(accountId, clientId, product, openedOn, base);
    }

    private void requireNotFrozen(List<Account> read, Map<String, Account> known) {
        Set<String> changed = read.stream()
                .filter(account -> known.containsKey(account.accountId())
                        && !known.get(account.accountId()).equals(account))
                .map(Account::accountId)
                .collect(Collectors.toSet());
        if (!changed.isEmpty()) {
            freeze.requireOpen(accounts.monthsWithFacts(changed));
        }
    }

    static Set<String> values(CsvFile file, String column) {
        return file.rows().stream()
                .map(row -> row.optionalText(column))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
