package kejing.portfolio.responsibility;

import java.time.LocalDate;

/**
 * An entry of the ledger (责任台账): who is responsible for a client in {@code [from, to)}.
 *
 * @param to first day on which it no longer holds; null while it is open
 * @param planId the allocation plan or other decision, null for incumbents
 */
public record Responsibility(
        String clientId, LocalDate from, LocalDate to, Holders holders, Basis basis, String planId) {

    public static Responsibility ofIncumbent(String clientId, LocalDate from, Holders holders) {
        return new Responsibility(clientId, from, null, holders, Basis.INCUMBENT, null);
    }

    public static Responsibility ofDecision(
            String clientId, LocalDate from, Holders holders, HoldersDecided.Source source, String decisionId) {
        return new Responsibility(clientId, from, null, holders, Basis.of(source), decisionId);
    }
}
