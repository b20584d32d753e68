package kejing.chassis.event;

import io.agroal.api.AgroalDataSource;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import kejing.chassis.audit.Audit;
import kejing.chassis.sql.Sql;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The operator's desk for events that could not be applied. */
@Path("/parked-events")
@RolesAllowed("administrator")
@RunOnVirtualThread
public class ParkedEvents {
    private final Sql sql;
    private final Inbox inbox;
    private final Audit audit;

    ParkedEvents(AgroalDataSource dataSource, Inbox inbox, Audit audit) {
        this.sql = new Sql(dataSource);
        this.inbox = inbox;
        this.audit = audit;
    }

    /** An event that waits; without a reason it only waits for an earlier one of its aggregate. */
    public record ParkedEvent(
            String aggregateType, String aggregateId, long sequence, String type, String reason, Instant parkedAt) {}

    /** What a replay did: events applied, events that remain parked. */
    public record Replay(long applied, long remaining) {}

    @GET
    @Operation(operationId = "listParkedEvents", summary = "挂起的事件 / Events that could not be applied, first 200")
    public List<ParkedEvent> list() {
        return sql.list(
                """
                select agg_type, agg_id, agg_seq, type, reason, parked_at from inbox_parked
                order by parked_at, agg_type, agg_id, agg_seq limit 200""",
                row -> new ParkedEvent(
                        row.getString(1),
                        row.getString(2),
                        row.getLong(3),
                        row.getString(4),
                        row.getString(5),
                        row.getTimestamp(6).toInstant()));
    }

    @POST
    @Path("/replay")
    @Operation(operationId = "replayParkedEvents", summary = "重放挂起的事件 / Try the parked events again")
    public Replay replay() {
        Replay replay = inbox.replay();
        audit.record("replay-parked-events", "parked-events", replay);
        return replay;
    }
}
