package kejing.portfolio.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import kejing.chassis.scheme.SchemeKind;

/** The items of dossiers as a versioned scheme. */
@ApplicationScoped
public class DossierRulesKind implements SchemeKind<DossierRules> {

    @Override
    public String kind() {
        return DossierRules.KIND;
    }

    @Override
    public Class<DossierRules> type() {
        return DossierRules.class;
    }
}
