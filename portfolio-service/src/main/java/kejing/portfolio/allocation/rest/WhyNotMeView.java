package kejing.portfolio.allocation.rest;

import java.util.List;
import java.util.Map;
import kejing.portfolio.allocation.PlanFacts;
import kejing.portfolio.allocation.PlanLine;
import kejing.portfolio.allocation.WhyNotMe;
import kejing.portfolio.responsibility.rest.NamedHolder;

/**
 * Why somebody does not hold a client: what the plan would be if he did, and the cheapest exchange.
 *
 * @param moved with the client in the asker's hands; {@code broken} names the rules that exclude it
 * @param swap null where no exchange with one of his clients obeys the rules and costs less
 * @param asDrafted whether the figures are still those that the plan was drafted from
 */
public record WhyNotMeView(
        String planId,
        String clientId,
        List<NamedHolder> holders,
        String staffId,
        String name,
        RevisionView moved,
        WhyNotMeSwap swap,
        boolean asDrafted) {

    /** @param clientId of the asker, to be given to the holder */
    public record WhyNotMeSwap(String clientId, String clientName, RevisionView revision) {}

    static WhyNotMeView of(
            String planId,
            PlanLine line,
            String staffId,
            WhyNotMe.Answer answer,
            PlanFacts.Facts facts,
            Map<String, String> clients,
            Map<String, String> names) {
        return new WhyNotMeView(
                planId,
                line.clientId(),
                NamedHolder.of(line.holders(), names),
                staffId,
                names.getOrDefault(staffId, staffId),
                RevisionView.of(answer.moved(), names),
                answer.swap()
                        .map(swap -> new WhyNotMeSwap(
                                swap.givenClientId(),
                                clients.get(swap.givenClientId()),
                                RevisionView.of(swap.revised(), names)))
                        .orElse(null),
                facts.asDrafted());
    }

    /** As a relationship manager reads it, who sees no colleague's loads. */
    WhyNotMeView forAsker() {
        return new WhyNotMeView(
                planId,
                clientId,
                holders,
                staffId,
                name,
                moved.withLoadsOnlyOf(staffId),
                swap == null
                        ? null
                        : new WhyNotMeSwap(
                                swap.clientId(),
                                swap.clientName(),
                                swap.revision().withLoadsOnlyOf(staffId)),
                asDrafted);
    }
}
