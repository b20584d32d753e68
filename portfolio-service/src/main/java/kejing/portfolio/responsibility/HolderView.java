package kejing.portfolio.responsibility;

import java.math.BigDecimal;
import java.util.List;

/** A holder as others read it. @param share decimal text with six decimals, such as 0.333334 */
public record HolderView(String staffId, String share, boolean lead) {

    public static List<HolderView> of(Holders holders) {
        return holders.list().stream()
                .map(holder -> new HolderView(holder.staffId(), holder.share().toPlainString(), holder.lead()))
                .toList();
    }

    public static Holders read(List<HolderView> views) {
        return new Holders(views.stream()
                .map(view -> new Holder(view.staffId(), new BigDecimal(view.share()), view.lead()))
                .toList());
    }
}
