package kejing.grading.ranking.rest;

import java.util.List;
import kejing.grading.qualification.Tier;
import kejing.grading.ranking.RankExplainer;
import kejing.grading.ranking.RankingBoard;

/**
 * A ranking that was only asked about, every line with its reasons.
 *
 * @param schemeId the scheme it was made by, null if parameters were tried
 */
public record WhatIfRankingView(
        String schemeId,
        int candidates,
        int qualified,
        int seniors,
        int intermediates,
        int juniors,
        List<ExplainedCandidateView> lines) {

    static WhatIfRankingView of(String schemeId, RankingBoard board, RankExplainer explainer) {
        return new WhatIfRankingView(
                schemeId,
                board.candidates(),
                board.qualified(),
                board.in(Tier.SENIOR),
                board.in(Tier.INTERMEDIATE),
                board.in(Tier.JUNIOR),
                board.lines().stream()
                        .map(line -> ExplainedCandidateView.of(line, null, explainer.explain(board, line)))
                        .toList());
    }
}
