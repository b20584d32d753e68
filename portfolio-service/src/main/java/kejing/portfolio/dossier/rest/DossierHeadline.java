package kejing.portfolio.dossier.rest;

import java.util.List;
import java.util.Set;
import kejing.chassis.problem.Text;
import kejing.portfolio.dossier.DossierKind;
import kejing.portfolio.dossier.DossierRules;
import kejing.portfolio.dossier.Dossiers;

/**
 * How complete the dossier of a client is as of today: {@code present ÷ required}.
 *
 * @param percent of the fraction, one decimal, HALF_UP
 * @param missing names of the required items that are not there
 */
public record DossierHeadline(
        String clientId,
        String name,
        String branchId,
        DossierKind kind,
        int present,
        int required,
        String percent,
        List<Text> missing) {

    static DossierHeadline of(Dossiers.Row row, DossierRules rules) {
        DossierRules.Completeness complete = rules.completeness(row.kind(), row.present());
        Set<String> missing = Set.copyOf(complete.missing());
        return new DossierHeadline(
                row.clientId(),
                row.name(),
                row.branchId(),
                row.kind(),
                complete.present(),
                complete.required(),
                DossierRules.percent(complete.present(), complete.required()),
                rules.items().stream()
                        .filter(item -> missing.contains(item.code()))
                        .map(item -> new Text(item.zh(), item.en()))
                        .toList());
    }
}
