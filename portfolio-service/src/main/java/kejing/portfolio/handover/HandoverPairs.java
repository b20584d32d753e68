package kejing.portfolio.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kejing.portfolio.responsibility.Holder;
import kejing.portfolio.responsibility.Holders;

/**
 * Who hands a client over to whom (H-01). A giver's part falls or ends, a receiver's part begins or grows; where only the
 * lead changes, the former lead gives and the new one receives. Everybody concerned is in a pair, in as few pairs as
 * possible: each receiver with the principal giver, each other giver with the principal receiver. The principal is the
 * lead, if the lead is among them, else the lowest staff id.
 */
final class HandoverPairs {

    private HandoverPairs() {}

    /** @param giver null if nobody held the client before */
    record Pair(String giver, String receiver) {}

    /** @return no pair if the holders are the same */
    static List<Pair> of(Holders before, Holders after) {
        List<String> givers = new ArrayList<>();
        List<String> receivers = new ArrayList<>();
        for (Holder holder : before.list()) {
            if (compare(holder, find(after, holder.staffId())) > 0) {
                givers.add(holder.staffId());
            }
        }
        for (Holder holder : after.list()) {
            if (compare(holder, find(before, holder.staffId())) > 0) {
                receivers.add(holder.staffId());
            }
        }
        if (givers.isEmpty()) {
            return receivers.stream().map(receiver -> new Pair(null, receiver)).toList();
        }
        String giver = principal(givers, before);
        String receiver = principal(receivers, after);
        List<Pair> pairs = new ArrayList<>();
        receivers.forEach(one -> pairs.add(new Pair(giver, one)));
        givers.stream().filter(one -> !one.equals(giver)).forEach(one -> pairs.add(new Pair(one, receiver)));
        return pairs;
    }

    private static int compare(Holder holder, Optional<Holder> other) {
        if (other.isEmpty()) {
            return 1;
        }
        int byShare = holder.share().compareTo(other.get().share());
        return byShare != 0
                ? byShare
                : Boolean.compare(holder.lead(), other.get().lead());
    }

    private static Optional<Holder> find(Holders holders, String staffId) {
        return holders.list().stream()
                .filter(holder -> holder.staffId().equals(staffId))
                .findFirst();
    }

    private static String principal(List<String> among, Holders holders) {
        return holders.lead().filter(among::contains).orElse(among.getFirst());
    }
}
