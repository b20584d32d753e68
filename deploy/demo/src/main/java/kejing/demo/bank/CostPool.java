package kejing.demo.bank;

import java.time.YearMonth;

/** A shared cost of one branch and month, in fen. */
public record CostPool(YearMonth month, String branchId, Kind kind, long amount) {
    public enum Kind {
        MANAGEMENT,
        FIXED_ASSET
    }
}
