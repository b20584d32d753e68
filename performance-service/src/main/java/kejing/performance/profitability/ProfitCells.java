package kejing.performance.profitability;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import kejing.chassis.sql.Sql;

/** The stored profit of periods by person, class and part (利润明细); rows are never changed. */
@ApplicationScoped
public class ProfitCells {

    private final Sql sql;

    public ProfitCells(DataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** @return SHA-256 over the stored rows in their order, hexadecimal: the same profit gives the same (SEM-12) */
    public String save(String periodId, int version, BankProfit profit) {
        List<Object[]> rows = new ArrayList<>();
        for (StaffProfit staff : profit.staff()) {
            for (ClassProfit one : staff.classes()) {
                add(rows, periodId, version, staff.staffId(), one, Part.STOCK);
                add(rows, periodId, version, staff.staffId(), one, Part.INCREMENT);
            }
        }
        sql.copy("""
                profit_cell (period_id, version, staff_id, business_class, part, income, direct_cost, management_cost,
                  fixed_asset_cost, risk_cost, tax, weighted)""", rows);
        return hash(rows);
    }

    private static void add(
            List<Object[]> rows, String periodId, int version, String staffId, ClassProfit one, Part part) {
        RoracTerms terms = part == Part.STOCK ? one.stock() : one.increment();
        if (!terms.equals(RoracTerms.ZERO)) {
            rows.add(new Object[] {
                periodId,
                version,
                staffId,
                one.businessClass().name(),
                part.name(),
                terms.income().fen(),
                terms.directCost().fen(),
                terms.managementCost().fen(),
                terms.fixedAssetCost().fen(),
                terms.riskCost().fen(),
                terms.tax().fen(),
                (part == Part.STOCK ? one.weightedStock() : terms.rorac()).fen()
            });
        }
    }

    private static String hash(List<Object[]> rows) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Object[] row : rows) {
                digest.update(Stream.of(row)
                        .map(Objects::toString)
                        .collect(Collectors.joining("\u001f", "", "\n"))
                        .getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
