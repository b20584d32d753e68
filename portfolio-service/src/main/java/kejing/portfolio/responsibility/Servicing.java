package kejing.portfolio.responsibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The ledger of servicing (SEM-6): on any day the holders of credit serve, and in the place of whoever is on a short leave
 * the deputy. It has no entries of its own but the leaves, so it can neither contradict the ledger of credit nor have a
 * gap: a handover in the middle of a leave moves both at once, and at its end servicing is back by itself.
 */
public final class Servicing {

    private Servicing() {}

    /**
     * Somebody who serves a client.
     *
     * @param insteadOf the holder on leave whom this person stands in for, null for the holder himself
     * @param leave why, null for the holder himself
     */
    public record Server(String staffId, String insteadOf, Leave leave) {}

    /** @param leaves of the holders, at most one of each covers the day */
    public static List<Server> on(LocalDate day, Holders holders, List<Leave> leaves) {
        List<Server> servers = new ArrayList<>();
        for (String holder : holders.staffIds()) {
            Optional<Leave> leave = leaves.stream()
                    .filter(one -> one.staffId().equals(holder) && one.covers(day))
                    .findFirst();
            servers.add(leave.map(one -> new Server(one.deputyId(), holder, one))
                    .orElseGet(() -> new Server(holder, null, null)));
        }
        return servers;
    }
}
