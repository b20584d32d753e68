package kejing.portfolio.competition;

import jakarta.enterprise.context.ApplicationScoped;
import kejing.chassis.scheme.SchemeKind;

/** The parameters of competitions as a versioned scheme. */
@ApplicationScoped
public class CompetitionSchemeKind implements SchemeKind<CompetitionScheme> {

    @Override
    public String kind() {
        return CompetitionScheme.KIND;
    }

    @Override
    public Class<CompetitionScheme> type() {
        return CompetitionScheme.class;
    }
}
