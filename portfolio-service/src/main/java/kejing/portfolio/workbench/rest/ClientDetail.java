package kejing.portfolio.workbench.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kejing.chassis.money.Money;
import kejing.chassis.problem.Text;
import kejing.portfolio.allocation.rest.ExplanationView;
import kejing.portfolio.client.Client;
import kejing.portfolio.client.ClientCategory;
import kejing.portfolio.client.ClientTier;
import kejing.portfolio.client.TierPolicy;
import kejing.portfolio.client.TierThresholds;
import kejing.portfolio.responsibility.Basis;
import kejing.portfolio.responsibility.Responsibility;
import kejing.portfolio.responsibility.rest.NamedHolder;

/**
 * A client with its tier and why, its ledger and why it is with those who hold it.
 *
 * @param groupLoans outstanding loans of its group, which decided the tier
 * @param explanation from the plan in effect, if that is why they hold it; else null
 */
public record ClientDetail(
        String clientId,
        String name,
        String branchId,
        ClientCategory category,
        boolean corporate,
        Money loanBalance,
        Money depositBalance,
        int difficulty,
        boolean nonPerforming,
        String developedBy,
        String groupId,
        Money groupLoans,
        LocalDate referenceDate,
        ClientTier tier,
        String tierRule,
        String tierSchemeId,
        Text tierReason,
        List<NamedHolder> holders,
        List<LedgerEntry> ledger,
        ExplanationView explanation) {

    /** Half-open: {@code from} is the first day, {@code to} the first day after it, null while open. */
    public record LedgerEntry(LocalDate from, LocalDate to, List<NamedHolder> holders, Basis basis, String planId) {

        static LedgerEntry of(Responsibility entry, Map<String, String> names) {
            return new LedgerEntry(
                    entry.from(), entry.to(), NamedHolder.of(entry.holders(), names), entry.basis(), entry.planId());
        }
    }

    static ClientDetail of(
            Client client,
            TierThresholds thresholds,
            List<NamedHolder> holders,
            List<LedgerEntry> ledger,
            ExplanationView explanation) {
        String rule = new TierPolicy(thresholds).ruleOf(client.tier());
        return new ClientDetail(
                client.clientId(),
                client.name(),
                client.branchId(),
                client.category(),
                client.corporate(),
                client.loan(),
                client.deposit(),
                client.difficulty(),
                client.nonPerforming(),
                client.developedBy(),
                client.groupId(),
                client.groupLoans(),
                client.referenceDate(),
                client.tier(),
                rule,
                client.tierSchemeId(),
                reason(client, rule, thresholds),
                holders,
                ledger,
                explanation);
    }

    private static Text reason(Client client, String rule, TierThresholds thresholds) {
        if (client.tier() == ClientTier.INSTITUTIONAL) {
            return Text.of(
                    "机构存款大户，按 %s 由总行小组集中管理。", "Key institutional deposit client, with the central team by %s.", rule);
        }
        return Text.of(
                "%s 集团贷款余额 %s 元，按 %s 划分（小户不超过 %s 元，中户 %s 元起，大户 %s 元起）。",
                "On %s the group's outstanding loans are %s yuan; tier by %s (small up to %s, medium from %s, large from %s).",
                client.referenceDate(),
                client.groupLoans(),
                rule,
                thresholds.smallUpTo(),
                thresholds.mediumFrom(),
                thresholds.largeFrom());
    }
}
