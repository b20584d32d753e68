package kejing.grading.deposits;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kejing.chassis.audit.Audit;
import kejing.chassis.csv.CsvFile;
import kejing.chassis.csv.CsvRow;
import kejing.chassis.csv.ImportReport;
import kejing.chassis.money.Money;
import kejing.chassis.problem.Text;
import kejing.grading.deposits.AccountYear.Share;

/**
 * Takes a file of deposit accounts (日均存款数据) whole or refuses it whole. An account stands with all of its shares,
 * which sum to 1 (R11); it replaces what was known of it for that year. The report counts accounts.
 */
@ApplicationScoped
public class ImportDeposits {
    private static final List<String> HEADER = List.of("year", "account_id", "balance_sum", "staff_id", "share");

    private final DepositAccounts accounts;
    private final Audit audit;

    ImportDeposits(DepositAccounts accounts, Audit audit) {
        this.accounts = accounts;
        this.audit = audit;
    }

    @Transactional
    public ImportReport from(String fileName, byte[] content) {
        var given = read(CsvFile.read(fileName, content, HEADER));
        accounts.lock();
        int created = 0;
        int changed = 0;
        int all = 0;
        for (var year : given.entrySet()) {
            var known = accounts.of(year.getKey());
            var different = new ArrayList<AccountYear>();
            for (var account : year.getValue()) {
                all++;
                var stored = known.get(account.accountId());
                if (stored == null) {
                    created++;
                    different.add(account);
                } else if (!same(stored, account)) {
                    changed++;
                    different.add(account);
                }
            }
            accounts.replace(year.getKey(), different);
        }
        var report = new ImportReport(fileName, all, created, changed, all - created - changed);
        if (created + changed > 0) {
            audit.record("import-deposits", "deposit-averages", report);
        }
        return report;
    }

    private static Map<Integer, List<AccountYear>> read(CsvFile file) {
        var parts = new LinkedHashMap<List<Object>, AccountYear>();
        var last = new HashMap<List<Object>, CsvRow>();
        for (var row : file.rows()) {
            var year = row.integer("year", 2000, 2100);
            var account = row.text("account_id");
            var sum = row.money("balance_sum");
            var staffId = row.text("staff_id");
            var share = row.decimal("share", 6);
            if (share != null && (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0)) {
                row.reject("share", Text.of("归属比例应大于 0 且不超过 1", "A share is above 0 and at most 1"));
            }
            if (!row.bad()) {
                var key = List.<Object>of(year, account);
                add(parts, key, row, account, sum, new Share(staffId, share));
                last.put(key, row);
            }
        }
        parts.forEach((key, account) -> {
            var sum = account.shares().stream().map(Share::share).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (sum.compareTo(BigDecimal.ONE) != 0) {
                last.get(key)
                        .reject(
                                "share",
                                Text.of(
                                        "该账户归属比例合计为 %s，应为 1",
                                        "The shares of this account sum to %s instead of 1", sum.toPlainString()));
            }
        });
        file.refuseIfBad();
        var years = new TreeMap<Integer, List<AccountYear>>();
        parts.forEach((key, account) -> years.computeIfAbsent((Integer) key.getFirst(), year -> new ArrayList<>())
                .add(account));
        return years;
    }

    private static void add(
            Map<List<Object>, AccountYear> parts,
            List<Object> key,
            CsvRow row,
            String accountId,
            Money sum,
            Share share) {
        var before = parts.get(key);
        var shares = new ArrayList<Share>();
        if (before != null) {
            shares.addAll(before.shares());
            if (!before.balanceSum().equals(sum)) {
                row.reject("balance_sum", Text.of("同一账户各行的余额累计数应一致", "All rows of an account give the same sum"));
            }
            if (shares.stream().anyMatch(other -> other.staffId().equals(share.staffId()))) {
                row.reject("staff_id", Text.of("同一账户同一员工只能出现一次", "A person stands once in an account"));
            }
        }
        shares.add(share);
        parts.put(key, new AccountYear(accountId, sum, shares));
    }

    private static boolean same(AccountYear stored, AccountYear given) {
        return stored.balanceSum().equals(given.balanceSum()) && plain(stored).equals(plain(given));
    }

    private static Set<List<Object>> plain(AccountYear account) {
        return account.shares().stream()
                .map(share -> List.<Object>of(share.staffId(), share.share().stripTrailingZeros()))
                .collect(toSet());
    }
}
