package kejing.portfolio.marketing.stage.rest;

import java.time.LocalDate;
import java.util.List;
import kejing.chassis.money.Money;
import kejing.chassis.problem.Text;
import kejing.portfolio.marketing.stage.ClientStages;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The stages with what is in each of them, of the targets that the reader sees. */
public record StageBoard(LocalDate asOf, String schemeId, List<Column> columns) {

    /** @param expectedLoan the sum of what is expected of its targets, as the next one */
    @Schema(name = "StageColumn")
    public record Column(
            String code,
            Text title,
            List<ClientStages.Step> steps,
            long targets,
            Money expectedLoan,
            Money expectedDeposit) {}
}
