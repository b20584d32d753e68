package kejing.portfolio.responsibility;

import java.math.BigDecimal;

/**
 * One person's part in the responsibility for a client.
 *
 * @param share part of the performance, six decimals, above 0 and at most 1 (SEM-7)
 * @param lead whether head counts and caps count this client for this person (SEM-7)
 */
public record Holder(String staffId, BigDecimal share, boolean lead) {

    public static final int SHARE_DECIMALS = 6;

    public Holder {
        share = share.setScale(SHARE_DECIMALS);
        if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("share of " + staffId + " must be in (0, 1], is " + share);
        }
    }
}
