package kejing.portfolio.workbench.rest;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kejing.chassis.money.Money;
import kejing.chassis.problem.Text;
import kejing.portfolio.allocation.rest.ExplanationView;
import kejing.portfolio.client.Account;
import kejing.portfolio.client.AccountKind;
import kejing.portfolio.client.Client;
import kejing.portfolio.client.ClientCategory;
import kejing.portfolio.client.ClientTier;
import kejing.portfolio.client.LoanClass;
import kejing.portfolio.client.TierEntry;
import kejing.portfolio.client.TierPolicy;
import kejing.portfolio.client.TierThresholds;
import kejing.portfolio.responsibility.Basis;
import kejing.portfolio.responsibility.Responsibility;
import kejing.portfolio.responsibility.rest.NamedHolder;
import kejing.portfolio.workbench.ClientQueries;

/**
 * A client with its facts, its tier and why, its ledger and why it is with those who hold it.
 *
 * @param loanClass worst class of its open loans, null without one
 * @param premium a small client with a deposit from the amount of the allocation scheme on
 * @param developedByName who brought it to the bank, null if unknown
 * @param asOf the day that the facts are of
 * @param groupLoans outstanding loans of its group on the reference date, which decided the tier
 * @param tierHistory every decision about the tier, latest first; each holds until the one above it
 * @param group the clients connected with it, null if it stands alone
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
        LoanClass loanClass,
        boolean premium,
        String developedBy,
        String developedByName,
        String groupId,
        LocalDate asOf,
        Money groupLoans,
        LocalDate referenceDate,
        ClientTier tier,
        String tierRule,
        String tierSchemeId,
        Text tierReason,
        List<TierDecision> tierHistory,
        ConnectedGroup group,
        List<AccountLine> accounts,
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

    /** What a tier was decided by. */
    public enum TierMeasure {
        /** Outstanding loans of the group of connected clients (T-06). */
        GROUP_OUTSTANDING_LOANS
    }

    /**
     * A decision about the tier: the measure on the reference date against the thresholds of a version.
     *
     * @param loanBalance the client's own part of the measure
     */
    public record TierDecision(
            LocalDate referenceDate,
            ClientTier tier,
            String rule,
            TierMeasure measure,
            Money groupLoans,
            Money loanBalance,
            String groupId,
            String schemeId,
            Text reason) {

        static TierDecision of(TierEntry entry, TierThresholds thresholds) {
            String rule = new TierPolicy(thresholds).ruleOf(entry.tier());
            return new TierDecision(
                    entry.referenceDate(),
                    entry.tier(),
                    rule,
                    TierMeasure.GROUP_OUTSTANDING_LOANS,
                    entry.groupLoans(),
                    entry.loan(),
                    entry.groupId(),
                    entry.schemeId(),
                    ClientDetail.reason(entry, rule, thresholds));
        }
    }

    /** Clients connected with each other. @param hidden members that the reader may not see */
    public record ConnectedGroup(String groupId, List<GroupMember> members, int hidden) {}

    /** A member of a group, with its balances of today. */
    public record GroupMember(String clientId, String name, String branchId, ClientTier tier, Money loanBalance) {

        static GroupMember of(ClientQueries.Row row) {
            return new GroupMember(row.clientId(), row.name(), row.branchId(), row.tier(), row.loan());
        }
    }

    /** An account as core banking states it. @param overdueSince first day overdue, null if it is paid on time */
    public record AccountLine(
            String accountId,
            AccountKind kind,
            LocalDate openedOn,
            LocalDate maturesOn,
            LocalDate closedOn,
            Money balance,
            LoanClass loanClass,
            LocalDate overdueSince,
            LocalDate asOf) {

        static AccountLine of(Account account) {
            return new AccountLine(
                    account.accountId(),
                    account.kind(),
                    account.openedOn(),
                    account.maturesOn(),
                    account.closedOn(),
                    account.balance(),
                    account.loanClass(),
                    account.overdueSince(),
                    account.asOf());
        }
    }

    /** @param tierHistory latest first, never empty */
    static ClientDetail of(
            Client client,
            boolean premium,
            String developedByName,
            List<TierDecision> tierHistory,
            ConnectedGroup group,
            List<Account> accounts,
            List<NamedHolder> holders,
            List<LedgerEntry> ledger,
            ExplanationView explanation) {
        TierDecision latest = tierHistory.getFirst();
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
                worst(accounts),
                premium,
                client.developedBy(),
                developedByName,
                client.groupId(),
                client.asOf(),
                client.groupLoans(),
                client.referenceDate(),
                client.tier(),
                latest.rule(),
                client.tierSchemeId(),
                latest.reason(),
                tierHistory,
                group,
                accounts.stream().map(AccountLine::of).toList(),
                holders,
                ledger,
                explanation);
    }

    private static LoanClass worst(List<Account> accounts) {
        return accounts.stream()
                .filter(account -> account.closedOn() == null)
                .map(Account::loanClass)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Text reason(TierEntry entry, String rule, TierThresholds thresholds) {
        if (entry.tier() == ClientTier.INSTITUTIONAL) {
            return Text.of(
                    "机构存款大户，按 %s 由总行小组集中管理。", "Key institutional deposit client, with the central team by %s.", rule);
        }
        if (entry.tier() == ClientTier.UNTIERED) {
            return Text.of(
                    "%s 集团贷款余额 %s 元，高于小户上限 %s 元、低于中户起点 %s 元：制度未规定等级（%s），待总行确定；合格客户经理均可分管。",
                    "On %s the group's outstanding loans are %s yuan, above small (up to %s) and below medium (from %s): the rulebook names no tier (%s). The bank is to decide; any qualified manager may hold it.",
                    entry.referenceDate(),
                    entry.groupLoans(),
                    thresholds.smallUpTo(),
                    thresholds.mediumFrom(),
                    rule);
        }
        return Text.of(
                "%s 集团贷款余额 %s 元，按 %s 划分（小户不超过 %s 元，中户 %s 元起，大户 %s 元起）。",
                "On %s the group's outstanding loans are %s yuan; tier by %s (small up to %s, medium from %s, large from %s).",
                entry.referenceDate(),
                entry.groupLoans(),
                rule,
                thresholds.smallUpTo(),
                thresholds.mediumFrom(),
                thresholds.largeFrom());
    }
}
