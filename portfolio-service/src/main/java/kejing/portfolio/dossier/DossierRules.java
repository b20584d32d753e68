package kejing.portfolio.dossier;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The items of dossiers and who needs them (W-03, W-31). @param items in the order in which they are filed */
public record DossierRules(List<Item> items) {

    public static final String KIND = "dossiers";

    /** @param requiredFor the kinds of client whose dossier is incomplete without it; none if it is filed when there is one */
    @Schema(name = "DossierItemForm")
    public record Item(String code, String zh, String en, Set<DossierKind> requiredFor) {}

    /** @param missing codes of required items that are not there, in the order of the scheme */
    public record Completeness(int present, int required, List<String> missing) {}

    public DossierRules {
        Set<String> codes = new HashSet<>();
        boolean twice = items.stream().anyMatch(item -> !codes.add(item.code()));
        Set<DossierKind> needed = EnumSet.noneOf(DossierKind.class);
        items.forEach(item -> needed.addAll(item.requiredFor()));
        if (twice || !needed.containsAll(EnumSet.allOf(DossierKind.class))) {
            throw Problem.rule(
                    "dossier-rules",
                    Text.of(
                            "档案材料编码不得重复，每类客户至少须有一项必备材料。",
                            "No code occurs twice, and every kind of client needs at least one item."));
        }
    }

    /** Items present ÷ items required, of required items only: what is filed beyond them does not make up for a gap. */
    public Completeness completeness(DossierKind kind, Set<String> present) {
        List<String> required = items.stream()
                .filter(item -> item.requiredFor().contains(kind))
                .map(Item::code)
                .toList();
        List<String> missing =
                required.stream().filter(code -> !present.contains(code)).toList();
        return new Completeness(required.size() - missing.size(), required.size(), missing);
    }

    /** The share in percent for display, one decimal, HALF_UP; {@code 0.0} of none. */
    public static String percent(long part, long whole) {
        return whole == 0
                ? "0.0"
                : BigDecimal.valueOf(part)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)
                        .toPlainString();
    }

    /** @throws Problem 422 if there is no such item */
    public void requireItem(String code) {
        if (items.stream().noneMatch(item -> item.code().equals(code))) {
            throw Problem.rule("dossier-item", Text.of("档案材料清单中没有“%s”。", "The dossier has no item \"%s\".", code));
        }
    }
}
