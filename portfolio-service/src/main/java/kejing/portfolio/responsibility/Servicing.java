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

    /**
     * Selects the ids of the clients that a person looks after on a day: as one of the holders, or as the deputy of one who
     * is on leave. Its arguments are {@link #arguments}.
     */
    public static final String CLIENTS = """
            select distinct h.client_id
            from responsibility_holder h join responsibility r using (client_id, valid_from)
            where h.staff_id = any (array(
                select ?::text
                union all
                select l.staff_id from leave_cover l where l.deputy_id = ? and l.from_day <= ? and l.to_day > ?))
              and r.valid_from <= ? and (r.valid_to is null or r.valid_to > ?)""";

    private Servicing() {}

    /** What {@link #CLIENTS} asks about. */
    public static List<Object> arguments(String staffId, LocalDate day) {
        return List.of(staffId, staffId, day, day, day, day);
    }

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
