package kejing.demo.bank;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * The year as CSV files in the formats of the services' import routes: UTF-8, and GB18030 for the staff file, as a
 * Chinese spreadsheet saves it. Account facts come month by month.
 */
public final class BankFiles {
    static final Charset SPREADSHEET = Charset.forName("GB18030");

    private final BankYear year;

    public BankFiles(BankYear year) {
        this.year = year;
    }

    public List<BankFile> all() {
        List<BankFile> files = new ArrayList<>(List.of(
                branches(),
                staff(),
                posts(),
                employments(),
                scores(),
                clients(),
                originations(),
                clientAccounts(),
                accounts(),
                costPools()));
        files.addAll(facts());
        files.add(targets());
        files.add(indicators());
        return List.copyOf(files);
    }

    public void writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (BankFile file : all()) {
            Files.write(folder.resolve(file.name()), file.content());
        }
    }

    public BankFile branches() {
        return CsvText.file(
                "branches.csv",
                UTF_8,
                "branch_id,name,head_office,active",
                year.organisation().branches(),
                b -> new Object[] {b.branchId(), b.name(), flag(b.headOffice()), "Y"});
    }

    public BankFile staff() {
        return CsvText.file(
                "staff.csv",
                SPREADSHEET,
                "staff_id,name,branch_id,subject,roles,joined_on,active",
                year.organisation().staff(),
                s -> new Object[] {
                    s.staffId(), s.name(), s.branchId(), s.subject(), String.join(";", s.roles()), s.joinedOn(), "Y"
                });
    }

    public BankFile posts() {
        return CsvText.file(
                "posts.csv",
                UTF_8,
                "staff_id,post,branch_id,from,to,appointment_document",
                year.careers().stream().flatMap(c -> c.posts().stream()).toList(),
                p -> new Object[] {p.staffId(), p.kind(), p.branchId(), p.from(), p.to(), p.document()});
    }

    public BankFile employments() {
        return CsvText.file(
                "employments.csv",
                UTF_8,
                "staff_id,institution,from,to",
                year.careers().stream().flatMap(c -> c.employments().stream()).toList(),
                e -> new Object[] {e.staffId(), e.institution(), e.from(), e.to()});
    }

    public BankFile scores() {
        return CsvText.file(
                "scores.csv",
                UTF_8,
                "staff_id,written_state,written,interview_state,conduct,expression,adaptability",
                year.scores(),
                s -> s.interviewed()
                        ? new Object[] {
                            s.staffId(),
                            "SCORED",
                            points(s.written()),
                            "SCORED",
                            points(s.conduct()),
                            points(s.expression()),
                            points(s.adaptability())
                        }
                        : new Object[] {s.staffId(), "SCORED", points(s.written()), "ABSENT", null, null, null});
    }

    public BankFile clients() {
        return CsvText.file(
                "clients.csv",
                UTF_8,
                "client_id,name,branch_id,category,corporate,loan_balance,deposit_balance,difficulty,non_performing,"
                        + "incumbent,developed_by,group_id,reference_date",
                year.clients(),
                c -> new Object[] {
                    c.clientId(),
                    c.name(),
                    c.branchId(),
                    c.category(),
                    flag(c.corporate()),
                    Fen.text(c.loan()),
                    Fen.text(c.deposit()),
                    c.difficulty(),
                    flag(c.nonPerforming()),
                    c.incumbent(),
                    c.developedBy(),
                    c.groupId(),
                    Calendar2025.REFERENCE
                });
    }

    /** Who originated each loan of the years before: the person who looked after the client at the reference date. */
    public BankFile originations() {
        return CsvText.file(
                "originations.csv",
                UTF_8,
                "loan_id,client_id,staff_id,originated_on",
                year.accounts().stream()
                        .filter(account -> account.product() == Account.Product.LOAN
                                && account.client().incumbent() != null
                                && !account.openedOn().isAfter(Calendar2025.REFERENCE))
                        .toList(),
                a -> new Object[] {
                    a.accountId(), a.client().clientId(), a.client().incumbent(), a.openedOn()
                });
    }

    /** The accounts behind the clients' balances, for the portfolio service. */
    public BankFile clientAccounts() {
        return CsvText.file(
                "client-accounts.csv",
                UTF_8,
                "account_id,client_id,kind,opened_on,matures_on,closed_on,balance,loan_class,overdue_since,as_of",
                AccountStates.of(year),
                a -> new Object[] {
                    a.accountId(),
                    a.clientId(),
                    a.kind(),
                    a.openedOn(),
                    a.maturesOn(),
                    null,
                    Fen.text(a.balance()),
                    a.loanClass(),
                    a.overdueSince(),
                    Calendar2025.REFERENCE
                });
    }

    /** The accounts whose income the performance service divides. */
    public BankFile accounts() {
        return CsvText.file(
                "accounts.csv",
                UTF_8,
                "account_id,client_id,product,opened_on,base_average_balance",
                year.accounts(),
                a -> new Object[] {
                    a.accountId(),
                    a.client().clientId(),
                    a.product(),
                    a.openedOn(),
                    a.product() == Account.Product.DEMAND_DEPOSIT ? Fen.text(a.base()) : null
                });
    }

    public List<BankFile> facts() {
        return Calendar2025.MONTHS.stream().map(this::facts).toList();
    }

    private BankFile facts(YearMonth month) {
        return CsvText.file(
                "facts-" + month + ".csv",
                UTF_8,
                "month,account_id,average_balance,income,direct_cost,risk_cost,non_performing_balance",
                year.facts().stream().filter(f -> f.month().equals(month)).toList(),
                f -> new Object[] {
                    f.month(),
                    f.account().accountId(),
                    Fen.text(f.averageBalance()),
                    Fen.text(f.income()),
                    Fen.text(f.directCost()),
                    Fen.text(f.riskCost()),
                    Fen.text(f.bad())
                });
    }

    public BankFile costPools() {
        return CsvText.file("cost-pools.csv", UTF_8, "month,branch_id,kind,amount", year.costPools(), p ->
                new Object[] {p.month(), p.branchId(), p.kind(), Fen.text(p.amount())});
    }

    public BankFile targets() {
        return CsvText.file(
                "targets.csv",
                UTF_8,
                "period_id,staff_id,rorac,deposit_average,loan_average",
                year.targets(),
                t -> new Object[] {
                    Calendar2025.PERIOD,
                    t.staffId(),
                    Fen.text(t.rorac()),
                    Fen.text(t.depositAverage()),
                    Fen.text(t.loanAverage())
                });
    }

    public BankFile indicators() {
        return CsvText.file("indicators.csv", UTF_8, "period_id,staff_id,indicator,value", year.indicators(), i ->
                new Object[] {Calendar2025.PERIOD, i.staffId(), i.indicator(), i.value()});
    }

    private static String flag(boolean value) {
        return value ? "Y" : "N";
    }

    /** Points with two decimals from hundredths. */
    private static String points(int hundredths) {
        return Fen.text(hundredths);
    }
}
