package kejing.portfolio.workbench.rest;

import java.util.List;
import java.util.Map;
import kejing.chassis.money.Money;
import kejing.portfolio.client.ClientCategory;
import kejing.portfolio.client.ClientTier;
import kejing.portfolio.client.LoanClass;
import kejing.portfolio.responsibility.Holders;
import kejing.portfolio.responsibility.rest.NamedHolder;
import kejing.portfolio.workbench.ClientQueries;

/**
 * A client in a list, with those who hold it on the day asked for.
 *
 * @param loanClass worst class of its open loans, null without one
 * @param premium a small client with a deposit from the amount of the allocation scheme on
 */
public record ClientView(
        String clientId,
        String name,
        String branchId,
        ClientCategory category,
        ClientTier tier,
        boolean corporate,
        Money loanBalance,
        Money depositBalance,
        int difficulty,
        boolean nonPerforming,
        LoanClass loanClass,
        boolean premium,
        String groupId,
        List<NamedHolder> holders) {

    static ClientView of(ClientQueries.Row row, Money premiumFrom, Holders holders, Map<String, String> names) {
        return new ClientView(
                row.clientId(),
                row.name(),
                row.branchId(),
                row.category(),
                row.tier(),
                row.corporate(),
                row.loan(),
                row.deposit(),
                row.difficulty(),
                row.nonPerforming(),
                row.loanClass(),
                row.isPremium(premiumFrom),
                row.groupId(),
                NamedHolder.of(holders, names));
    }
}
