package kejing.portfolio.accountcredit;

import java.time.LocalDate;
import java.util.Set;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;

/** From which day the credit of an account may be divided, and who decides about it (SEM-6, SEM-7). */
final class AccountCreditPolicy {

    private AccountCreditPolicy() {}

    /**
     * What the first day is compared with.
     *
     * @param clientSince first day of the client's present entry, null if nobody ever held it
     * @param openedOn of the account
     * @param closedOn of the account, null while open
     * @param presentSince first day of the account's present entry, null without one
     */
    record Dates(LocalDate clientSince, LocalDate openedOn, LocalDate closedOn, LocalDate presentSince) {}

    /**
     * The past stays as it was: not before the present entry of the client or of the account, and within the account's life. A
     * closed account may still be given back to its client's holders.
     *
     * @throws Problem 422 with the earliest or latest day
     */
    static void requireDay(LocalDate from, AccountShares shares, Dates dates) {
        requireNotBefore(
                dates.clientSince(),
                from,
                "客户现任责任记录自 %s 起，账户分成不得早于该日（SEM-6）。",
                "The client's present entry begins on %s; the account cannot be divided earlier (SEM-6).");
        requireNotBefore(
                dates.openedOn(),
                from,
                "该账户于 %s 开立，分成不得早于开户日。",
                "The account was opened on %s; choose no earlier day.");
        requireNotBefore(
                dates.presentSince(),
                from,
                "该账户现行分成自 %s 起，新的分成不得早于该日。",
                "The account's present division begins on %s; choose no earlier day.");
        if (dates.closedOn() != null && !shares.areOfClient() && !from.isBefore(dates.closedOn())) {
            throw Problem.rule(
                            "account-closed",
                            Text.of(
                                    "该账户已于 %s 销户，不得自该日起另行分成。",
                                    "The account was closed on %s and is not divided from then on.", dates.closedOn()))
                    .with("closedOn", dates.closedOn());
        }
    }

    /** @throws Problem 422 if nothing would change */
    static void requireChange(AccountShares before, AccountShares after) {
        if (before.equals(after)) {
            throw Problem.rule(
                    "account-credit-unchanged",
                    Text.of("该账户的分成与现行相同，无需办理。", "The account is divided like this already; nothing would change."));
        }
    }

    /** @throws Problem 403 to whoever gains or loses by the decision */
    static void requireNoParty(String personId, Set<String> parties) {
        if (parties.contains(personId)) {
            throw Problem.forbidden(
                    "party-does-not-decide",
                    Text.of(
                            "您是该账户分成的当事人，不得审批，须由他人办理。",
                            "You have or get a part of this account; somebody else must decide."));
        }
    }

    private static void requireNotBefore(LocalDate earliest, LocalDate from, String chinese, String english) {
        if (earliest != null && from.isBefore(earliest)) {
            throw Problem.rule("account-credit-too-early", Text.of(chinese, english, earliest))
                    .with("earliest", earliest);
        }
    }
}
