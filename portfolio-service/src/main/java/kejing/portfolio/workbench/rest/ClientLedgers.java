package kejing.portfolio.workbench.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kejing.portfolio.responsibility.Basis;
import kejing.portfolio.responsibility.Origination;
import kejing.portfolio.responsibility.Responsibility;
import kejing.portfolio.responsibility.Servicing;
import kejing.portfolio.responsibility.rest.NamedHolder;

/**
 * The three ledgers of a client on one day (SEM-6).
 *
 * @param servicing who serves; empty if nobody does
 * @param credit the entry of performance credit that holds, null if there is none
 * @param originations of the loans that were originated until that day; they never move
 */
public record ClientLedgers(
        String clientId,
        LocalDate on,
        List<ServingPerson> servicing,
        CreditEntry credit,
        List<OriginationEntry> originations) {

    /**
     * Somebody who serves.
     *
     * @param insteadOf the holder on leave whom this person stands in for, null for the holder himself
     * @param until the holder's first day back, null without a leave
     */
    public record ServingPerson(
            String staffId, String name, String insteadOf, String insteadOfName, LocalDate from, LocalDate until) {}

    /** Who has credit, by which decision. Half-open; {@code to} is null while open. */
    public record CreditEntry(
            LocalDate from, LocalDate to, List<NamedHolder> holders, Basis basis, String decisionId) {}

    /** A loan and who originated it. */
    public record OriginationEntry(String loanId, String staffId, String name, LocalDate originatedOn) {}

    static ClientLedgers of(
            String clientId,
            LocalDate on,
            Responsibility credit,
            List<Servicing.Server> servers,
            List<Origination> originations,
            Map<String, String> names) {
        return new ClientLedgers(
                clientId,
                on,
                servers.stream()
                        .map(server -> new ServingPerson(
                                server.staffId(),
                                names.getOrDefault(server.staffId(), server.staffId()),
                                server.insteadOf(),
                                server.insteadOf() == null
                                        ? null
                                        : names.getOrDefault(server.insteadOf(), server.insteadOf()),
                                server.leave() == null ? null : server.leave().from(),
                                server.leave() == null ? null : server.leave().to()))
                        .toList(),
                credit == null
                        ? null
                        : new CreditEntry(
                                credit.from(),
                                credit.to(),
                                NamedHolder.of(credit.holders(), names),
                                credit.basis(),
                                credit.planId()),
                originations.stream()
                        .filter(loan -> !loan.originatedOn().isAfter(on))
                        .map(loan -> new OriginationEntry(
                                loan.loanId(),
                                loan.staffId(),
                                names.getOrDefault(loan.staffId(), loan.staffId()),
                                loan.originatedOn()))
                        .toList());
    }
}
