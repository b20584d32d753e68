package kejing.portfolio.visit;

import java.util.List;
import java.util.Optional;
import kejing.chassis.money.Money;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Parameters of the visits (W-01).
 *
 * @param loanBands how often a client is visited from an outstanding loan on, in yuan, included; largest first, each
 *     above zero
 * @param depositOnly how often a client without a loan is visited; null for no duty, as the rulebook has it
 * @param checklist the items of the form of a visit (客户走访调查表)
 */
public record VisitRules(List<Band> loanBands, VisitCadence depositOnly, List<Item> checklist) {

    /** From this outstanding loan on, included. */
    @Schema(name = "VisitBand")
    public record Band(Money from, VisitCadence every) {}

    /** @param required whether a visit is not recorded without a finding about it */
    @Schema(name = "ChecklistItem")
    public record Item(String key, String zh, String en, boolean required) {}

    public VisitRules {
        for (int i = 0; i < loanBands.size(); i++) {
            Money from = loanBands.get(i).from();
            if (from.fen() <= 0
                    || (i > 0 && from.fen() >= loanBands.get(i - 1).from().fen())) {
                throw Problem.rule(
                        "visit-bands",
                        Text.of(
                                "走访档次应自大到小排列且大于零，第 %d 档 %s 不符，请改正后重报。",
                                "Bands of loans go from large to small, all above zero; band %d from %s does not. Correct and resubmit.",
                                i + 1,
                                from));
            }
        }
        if (checklist.stream().map(Item::key).distinct().count() != checklist.size()) {
            throw Problem.rule(
                    "visit-checklist",
                    Text.of("走访调查表的项目编号不得重复。", "No two items of the checklist may have the same key."));
        }
    }

    /** How often a client with this outstanding loan is to be visited; empty if there is no duty. */
    public Optional<VisitCadence> cadence(Money loan) {
        if (loan.isZero()) {
            return Optional.ofNullable(depositOnly);
        }
        return loanBands.stream()
                .filter(band -> loan.fen() >= band.from().fen())
                .findFirst()
                .map(Band::every);
    }
}
