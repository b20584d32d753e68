package kejing.portfolio.responsibility;

/**
 * Documents of a decision were signed by all three; fired in the transaction of the last signature, or of the decision if
 * it changes nobody's clients.
 *
 * @param left how many documents of the decision are still open; at 0 it is in effect as a whole
 */
public record HoldersHandedOver(HoldersDecided.Source source, String decisionId, int left) {}
