package kejing.portfolio.competition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import kejing.chassis.rest.ContentHash;
import kejing.chassis.rest.Versions;
import kejing.chassis.scheme.Schemes;

/** How the applicants stand, as soon as the seal is off, and the tag that every decision about a competition names. */
@ApplicationScoped
public class Judgement {

    private final Competitions competitions;
    private final Schemes schemes;
    private final ScorePolicy scores = new ScorePolicy();

    Judgement(Competitions competitions, Schemes schemes) {
        this.competitions = competitions;
        this.schemes = schemes;
    }

    public CompetitionScheme schemeOf(Competition competition) {
        return schemes.byId(competition.schemeId(), CompetitionScheme.class).parameters();
    }

    /** Empty while the seal is on: before every sitting member has handed in, no mark is read. */
    public Optional<List<Standing>> standings(Competition competition) {
        CompetitionScheme scheme = schemeOf(competition);
        String id = competition.competitionId();
        if (!competitions.panel(id).isUnsealed(scheme.fewestMembers())) {
            return Optional.empty();
        }
        List<Applicant> standing =
                competitions.applicants(id).stream().filter(Applicant::stands).toList();
        return Optional.of(scores.standings(scheme, standing, competitions.marks(id)));
    }

    /** The entity tag: the competition as it stands and how its applicants stand, if that is known. */
    public String tag(Competition competition) {
        return Versions.tag(
                ContentHash.of(new Shown(competition, standings(competition).orElse(List.of()))));
    }

    private record Shown(Competition competition, List<Standing> standings) {}
}
