package kejing.portfolio.accountcredit.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kejing.chassis.identity.Actor;
import kejing.portfolio.accountcredit.AccountCredit;
import kejing.portfolio.accountcredit.AccountCredits;
import kejing.portfolio.accountcredit.AccountShares;
import kejing.portfolio.accountcredit.rest.AccountCreditView.CreditLevel;
import kejing.portfolio.accountcredit.rest.AccountCreditView.CreditOnDay;
import kejing.portfolio.client.Account;
import kejing.portfolio.client.Clients;
import kejing.portfolio.organisation.Staff;
import kejing.portfolio.period.ClosedPeriod;
import kejing.portfolio.period.ClosedPeriods;
import kejing.portfolio.responsibility.Holders;
import kejing.portfolio.responsibility.ResponsibilityLedger;

/** Shows divisions of accounts with the names of the people and what stands before them. */
@ApplicationScoped
class AccountCreditViews {

    private final AccountCredits credits;
    private final ResponsibilityLedger ledger;
    private final Clients clients;
    private final Staff staff;
    private final ClosedPeriods periods;

    AccountCreditViews(
            AccountCredits credits, ResponsibilityLedger ledger, Clients clients, Staff staff, ClosedPeriods periods) {
        this.credits = credits;
        this.ledger = ledger;
        this.clients = clients;
        this.staff = staff;
        this.periods = periods;
    }

    AccountCreditView of(AccountCredit credit, Actor reader) {
        return of(List.of(credit), reader).getFirst();
    }

    List<AccountCreditView> of(List<AccountCredit> shown, Actor reader) {
        List<ClosedPeriod> closed = periods.all();
        Map<String, Shares> before = new HashMap<>();
        Set<String> persons = new HashSet<>();
        Set<String> subjects = new HashSet<>();
        for (AccountCredit one : shown) {
            persons.addAll(one.shares().staffIds());
            subjects.add(one.proposedBy());
            subjects.add(one.decidedBy());
            if (one.state() == AccountCredit.State.PROPOSED) {
                Shares present = shares(one.accountId(), one.clientId(), one.from());
                before.put(one.accountCreditId(), present);
                persons.addAll(present.shares().staffIds());
            }
        }
        Map<String, String> names = staff.namesOf(persons);
        Map<String, String> bySubject = staff.namesOfSubjects(subjects);
        Map<String, String> clientNames =
                clients.namesOf(shown.stream().map(AccountCredit::clientId).toList());
        return shown.stream()
                .map(one -> new AccountCreditView(
                        one.accountCreditId(),
                        one.accountId(),
                        one.clientId(),
                        clientNames.get(one.clientId()),
                        one.from(),
                        one.to(),
                        AccountCreditView.named(one.shares(), names),
                        Optional.ofNullable(before.get(one.accountCreditId()))
                                .map(present -> present.view(names))
                                .orElse(null),
                        one.state(),
                        one.reason(),
                        one.state() == AccountCredit.State.REFUSED
                                ? List.of()
                                : ClosedPeriod.affectedBy(one.from(), one.decidedAt(), closed),
                        bySubject.getOrDefault(one.proposedBy(), one.proposedBy()),
                        one.proposedAt(),
                        bySubject.getOrDefault(one.decidedBy(), one.decidedBy()),
                        one.decidedAt(),
                        one.refusal(),
                        one.proposedBy().equals(reader.subject()),
                        one.hash()))
                .toList();
    }

    AccountCreditOnDay onDay(Account account, LocalDate day) {
        Shares found = shares(account.accountId(), account.clientId(), day);
        return new AccountCreditOnDay(
                account.accountId(),
                account.clientId(),
                day,
                found.view(staff.namesOf(found.shares().staffIds())),
                found.decision());
    }

    /** @param decision about the account, null if its client's holders have the credit */
    private record Shares(CreditLevel level, AccountShares shares, String decision) {

        CreditOnDay view(Map<String, String> names) {
            return new CreditOnDay(level, AccountCreditView.named(shares, names));
        }
    }

    private Shares shares(String accountId, String clientId, LocalDate day) {
        List<AccountCredit> known = credits.ofAccount(accountId);
        Optional<AccountCredit> own = known.stream()
                .filter(one -> one.holdsOn(day) && !one.shares().areOfClient())
                .findFirst();
        if (own.isPresent()) {
            return new Shares(CreditLevel.ACCOUNT, own.get().shares(), own.get().accountCreditId());
        }
        Holders holders = ledger.holdersOn(day, List.of(clientId)).getOrDefault(clientId, Holders.NOBODY);
        return new Shares(
                holders.isNobody() ? CreditLevel.NOBODY : CreditLevel.CLIENT, AccountShares.of(holders), null);
    }
}
