package kejing.chassis;

import io.agroal.api.AgroalDataSource;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kejing.chassis.audit.Audit;
import kejing.chassis.csv.CsvFile;
import kejing.chassis.csv.CsvRow;
import kejing.chassis.csv.ImportReport;
import kejing.chassis.event.Event;
import kejing.chassis.event.EventHandler;
import kejing.chassis.event.NewEvent;
import kejing.chassis.event.Outbox;
import kejing.chassis.identity.CurrentActor;
import kejing.chassis.money.Money;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.rest.Idempotent;
import kejing.chassis.scheme.SchemeKind;
import kejing.chassis.sql.Sql;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A service as small as one can be, to prove what every service gets from the chassis. */
@Path("/flowers")
@RunOnVirtualThread
public class FlowerShop {
    private final Sql sql;
    private final Outbox outbox;
    private final Audit audit;
    private final Idempotent idempotent;
    private final CurrentActor current;

    FlowerShop(AgroalDataSource dataSource, Outbox outbox, Audit audit, Idempotent idempotent, CurrentActor current) {
        this.sql = new Sql(dataSource);
        this.outbox = outbox;
        this.audit = audit;
        this.idempotent = idempotent;
        this.current = current;
    }

    @Schema(examples = "{\"name\":\"rose\",\"stock\":3}")
    public record NewFlower(String name, int stock) {}

    public record Delivered(String flower, int number) {}

    public record Prices(Money rose) {
        public Prices {
            if (rose.isNegative()) {
                throw Problem.rule("negative-price", Text.of("价格不能为负", "A price is not negative"));
            }
        }
    }

    @ApplicationScoped
    static class PriceList implements SchemeKind<Prices> {
        @Override
        public String kind() {
            return "prices";
        }

        @Override
        public Class<Prices> type() {
            return Prices.class;
        }
    }

    @POST
    @RolesAllowed("branch-head")
    @Operation(operationId = "addFlower", summary = "Adds a flower")
    public Response add(@HeaderParam("Idempotency-Key") String key, NewFlower flower) {
        return idempotent.created(key, flower, () -> {
            if (flower.stock() < 0) {
                throw Problem.rule("negative-stock", Text.of("库存不能为负", "The stock is not negative"));
            }
            sql.update(
                    "insert into flower values (?, ?) on conflict (name) do update set stock = flower.stock + excluded.stock",
                    flower.name(),
                    flower.stock());
            outbox.append(new NewEvent("flowers.flower.added.v1", "flower", flower.name(), flower));
            audit.record("add-flower", "flower/" + flower.name(), flower);
            return flower;
        });
    }

    @POST
    @Path("/import")
    @Consumes("text/csv")
    @RolesAllowed("branch-head")
    @Transactional
    @Operation(operationId = "importFlowers", summary = "Takes a price list")
    public ImportReport importFile(@QueryParam("file") String name, byte[] content) {
        CsvFile file = CsvFile.read(name, content, List.of("name", "price", "since"));
        for (CsvRow row : file.rows()) {
            row.unique("name");
            row.money("price");
            row.date("since");
        }
        file.refuseIfBad();
        return new ImportReport(file.name(), file.rows().size(), file.rows().size(), 0, 0);
    }

    @GET
    @Path("/{branchId}/stock")
    @RolesAllowed("branch-head")
    @Operation(operationId = "getStock", summary = "Stock of a branch")
    public Map<String, Integer> stock(@PathParam("branchId") String branchId) {
        if (!current.get().seesUnit(branchId)) {
            throw Problem.notFound("branch", branchId);
        }
        return Map.of();
    }

    /** Refuses what breaks a rule of the table, as a projection does. */
    @ApplicationScoped
    static class Orders implements EventHandler {
        private final Sql sql;

        Orders(AgroalDataSource dataSource) {
            this.sql = new Sql(dataSource);
        }

        @Override
        public String type() {
            return "orders.flower.delivered.v1";
        }

        @Override
        public void apply(Event event) {
            Delivered delivered = event.as(Delivered.class);
            sql.update("insert into flower values (?, 0) on conflict do nothing", delivered.flower());
            sql.update("update flower set stock = stock + ? where name = ?", delivered.number(), delivered.flower());
            sql.update("insert into delivery (flower, number) values (?, ?)", delivered.flower(), event.sequence());
        }
    }

    @ApplicationScoped
    static class Added implements EventHandler {
        @Override
        public String type() {
            return "flowers.flower.added.v1";
        }

        @Override
        public void apply(Event event) {
            if (!Set.of("rose", "lily", "tulip").contains(event.aggregateId()) && event.sequence() < 0) {
                throw new IllegalStateException();
            }
        }
    }
}
