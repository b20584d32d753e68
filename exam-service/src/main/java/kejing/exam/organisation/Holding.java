package kejing.exam.organisation;

import java.util.Optional;
import kejing.chassis.problem.Text;

/**
 * What somebody has open in the portfolio service; who was never responsible for a client has none. Whoever has been is
 * deactivated only when every client and handover document is out of his or her hands and the clearance was given (H-04,
 * H-05).
 */
public record Holding(String staffId, int clients, int openHandovers, boolean cleared) {

    /** Why the person may not be deactivated; empty if nothing stands in the way. */
    Optional<Text> obstacle() {
        if (clients > 0 || openHandovers > 0) {
            return Optional.of(Text.of(
                    "名下尚有 %d 户客户、%d 份未签完的交接单，须先交接完毕并办理清退放行，方可停用",
                    "still responsible for %d clients with %d open handover documents; hand them over and get the clearance first",
                    clients,
                    openHandovers));
        }
        if (!cleared) {
            return Optional.of(new Text(
                    "曾分管客户，须先在“离岗清退”办理放行，方可停用",
                    "was responsible for clients: get the exit clearance before deactivating"));
        }
        return Optional.empty();
    }
}
