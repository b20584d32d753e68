package kejing.portfolio.responsibility.rest;

import java.util.List;
import java.util.Map;
import kejing.portfolio.responsibility.HolderView;
import kejing.portfolio.responsibility.Holders;

/** A holder with his name. @param share decimal text with six decimals */
public record NamedHolder(String staffId, String name, String share, boolean lead) {

    public static List<NamedHolder> of(Holders holders, Map<String, String> names) {
        return HolderView.of(holders).stream()
                .map(holder -> new NamedHolder(
                        holder.staffId(),
                        names.getOrDefault(holder.staffId(), holder.staffId()),
                        holder.share(),
                        holder.lead()))
                .toList();
    }
}
