package kejing.performance.responsibility;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A relationship manager's share of a client (分成比例).
 *
 * @param share above 0, at most 1, 6 decimals (SEM-7)
 */
public record Holder(String staffId, BigDecimal share, boolean lead) {

    private static final int SHARE_DECIMALS = 6;

    public Holder {
        Objects.requireNonNull(staffId, "staffId");
        Objects.requireNonNull(share, "share");
        if (share.signum() <= 0
                || share.compareTo(BigDecimal.ONE) > 0
                || share.stripTrailingZeros().scale() > SHARE_DECIMALS) {
            throw new IllegalArgumentException("a share is above 0, at most 1, with 6 decimals: " + share);
        }
    }
}
