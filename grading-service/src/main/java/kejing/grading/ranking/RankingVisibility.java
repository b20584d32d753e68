package kejing.grading.ranking;

import java.util.Set;
import kejing.chassis.identity.Actor;
import kejing.grading.Roles;

/**
 * Who sees what of a ranking. Before it is published only those who make, check and audit it see that it exists;
 * afterwards the board is a public notice to all staff, while the reasons behind a line are for the person, the head of
 * the person's branch and those who see the whole bank.
 */
public final class RankingVisibility {
    private static final Set<String> BEFORE_PUBLICATION =
            Set.of(Roles.MARKETING, Roles.HR, Roles.COMMITTEE, Roles.AUDITOR);

    private RankingVisibility() {}

    /** Whether the actor sees rankings that are not published. */
    public static boolean seesUnpublished(Actor actor) {
        return BEFORE_PUBLICATION.stream().anyMatch(actor::has);
    }

    public static boolean sees(Actor actor, Ranking ranking) {
        return ranking.published() || seesUnpublished(actor);
    }

    /** Whether the actor sees why a candidate stands where the candidate stands. */
    public static boolean seesReasons(Actor actor, RankedCandidate line) {
        return actor.bankWide()
                || line.staffId().equals(actor.personId())
                || (actor.has(Roles.BRANCH_HEAD)
                        && actor.seesUnit(line.candidate().branchId()));
    }
}
