package kejing.grading.ranking;

import kejing.grading.qualification.Tier;

/** How one candidate moves between two boards; rank and tier are null where the candidate is not ranked. */
public record RankMove(
        String staffId, String name, Integer rankBefore, Integer rankAfter, Tier tierBefore, Tier tierAfter) {}
