package kejing.portfolio.marketing.plan;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that was sold to a client beside its main business (W-29). */
@Schema(name = "CrossSale")
public record CrossSale(
        String saleId,
        String clientId,
        CrossSaleKind kind,
        String product,
        LocalDate soldOn,
        String staffId,
        Instant recordedAt) {}
