package kejing.portfolio.allocation.study.rest;

import java.time.Instant;
import java.util.List;
import kejing.portfolio.allocation.study.PriceStudy;
import kejing.portfolio.allocation.study.StudiedPrice;
import kejing.portfolio.allocation.study.StudyPoint;

/**
 * A price study, with the points as far as they are computed. Each is found by the engine that drafts plans, with as many
 * moves as a draft: at the rulebook's scale a few seconds each, in a bank ten times as large up to a minute.
 *
 * @param prices what is tried, ascending decimal texts in millionths of fairness; HARD is territory that must be obeyed
 * @param ownPrice the price of the plan's scheme
 * @param schemeHash version of the parameters
 * @param engine by which engine and with how many moves, its seed included
 * @param startedBy name of the person
 * @param outdated whether the plan, its clients or staff have changed since, so that the study says nothing about it any more
 * @param handChanged whether lines of the plan were changed by hand since the study began
 * @param own the plan itself as it stood when the study began; null until it is judged
 */
public record PriceStudyView(
        String studyId,
        String planId,
        StudiedPrice price,
        List<String> prices,
        String ownPrice,
        String inputsHash,
        String schemeId,
        String schemeHash,
        String engine,
        PriceStudy.State state,
        String startedBy,
        Instant startedAt,
        Instant endedAt,
        boolean outdated,
        boolean handChanged,
        PricePointView own,
        List<PricePointView> points) {

    /**
     * What a plan amounts to at one price; decimal texts.
     *
     * @param fairness whole millionths, without what handovers and clients outside their branch cost
     * @param outsideBranch small clients held outside their branch
     * @param meanCv mean coefficient of variation over the six resources of seniors, intermediates and juniors
     * @param worstMaxToMean of the same, the largest load divided by the mean of its group
     */
    public record PricePointView(
            String price,
            String fairness,
            String objective,
            int handovers,
            int outsideBranch,
            String meanCv,
            String worstMaxToMean,
            int violations,
            int withoutResponsible) {

        static PricePointView of(StudyPoint point) {
            return point == null
                    ? null
                    : new PricePointView(
                            point.price(),
                            point.fairness().toPlainString(),
                            point.objective().toPlainString(),
                            point.handovers(),
                            point.outsideBranch(),
                            point.meanCv().toPlainString(),
                            point.worstMaxToMean().toPlainString(),
                            point.violations(),
                            point.unassigned());
        }
    }

    static PriceStudyView of(PriceStudy study, String startedByName) {
        return new PriceStudyView(
                study.studyId(),
                study.planId(),
                study.price(),
                study.prices(),
                study.ownPrice(),
                study.basis().inputsHash(),
                study.basis().schemeId(),
                study.basis().schemeHash(),
                study.basis().engine(),
                study.state(),
                startedByName,
                study.startedAt(),
                study.endedAt(),
                study.outdated(),
                study.handChanged(),
                PricePointView.of(study.own()),
                study.points().stream().map(PricePointView::of).toList());
    }
}
