package kejing.portfolio.accountcredit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.portfolio.responsibility.Holder;
import kejing.portfolio.responsibility.Holders;

/**
 * Who has the credit of an account, in parts of six decimals that sum to exactly 1 (SEM-7); nobody means that the client's
 * holders have it. Nobody leads an account. Ordered by staff id, so that equal sets are equal records.
 */
public record AccountShares(List<Share> list) {

    /** Those of the client count. */
    public static final AccountShares OF_CLIENT = new AccountShares(List.of());

    /** @param share above 0, at most 1, six decimals */
    public record Share(String staffId, BigDecimal share) {}

    /** @throws Problem 422 if a share is out of its range or too fine, a person is named twice, or the sum is not exactly 1 */
    public AccountShares {
        List<Share> ordered = new ArrayList<>();
        Set<String> persons = new HashSet<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (Share one : list) {
            BigDecimal share = one.share().stripTrailingZeros();
            if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0 || share.scale() > Holder.SHARE_DECIMALS) {
                throw Problem.rule(
                        "share-out-of-range",
                        Text.of(
                                "%s 的分成 %s 不符合要求：应大于 0、不超过 1，最多六位小数。",
                                "The share of %s is %s: it must be above 0, at most 1, with six decimals at most.",
                                one.staffId(),
                                one.share().toPlainString()));
            }
            if (!persons.add(one.staffId())) {
                throw Problem.rule(
                        "holder-twice", Text.of("%s 重复出现，每人只填一行。", "%s appears twice; one line each.", one.staffId()));
            }
            sum = sum.add(share);
            ordered.add(new Share(one.staffId(), share.setScale(Holder.SHARE_DECIMALS)));
        }
        if (!list.isEmpty() && sum.compareTo(BigDecimal.ONE) != 0) {
            throw Problem.rule(
                            "shares-sum",
                            Text.of(
                                    "分成合计为 %s，须恰好等于 1。",
                                    "The shares sum to %s; they must sum to exactly 1.", sum.toPlainString()))
                    .with("sum", sum.toPlainString());
        }
        ordered.sort(Comparator.comparing(Share::staffId));
        list = List.copyOf(ordered);
    }

    /** The shares that the holders of a client have in it. */
    public static AccountShares of(Holders holders) {
        return new AccountShares(holders.list().stream()
                .map(holder -> new Share(holder.staffId(), holder.share()))
                .toList());
    }

    /** Whether the holders of the client have the credit. */
    public boolean areOfClient() {
        return list.isEmpty();
    }

    public List<String> staffIds() {
        return list.stream().map(Share::staffId).toList();
    }
}
