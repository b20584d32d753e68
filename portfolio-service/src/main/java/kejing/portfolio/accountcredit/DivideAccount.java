package kejing.portfolio.accountcredit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kejing.chassis.audit.Audit;
import kejing.chassis.event.Outbox;
import kejing.chassis.identity.Actor;
import kejing.chassis.identity.Directory;
import kejing.chassis.identity.FourEyes;
import kejing.chassis.identity.Person;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.rest.Versions;
import kejing.chassis.time.BusinessDay;
import kejing.chassis.time.IdSource;
import kejing.portfolio.Roles;
import kejing.portfolio.accountcredit.AccountCredit.State;
import kejing.portfolio.accountcredit.messaging.AccountCreditAssignedV1;
import kejing.portfolio.client.Account;
import kejing.portfolio.client.Accounts;
import kejing.portfolio.departure.Departures;
import kejing.portfolio.responsibility.Holders;
import kejing.portfolio.responsibility.Holdings;
import kejing.portfolio.responsibility.Responsibility;
import kejing.portfolio.responsibility.ResponsibilityLedger;

/**
 * Divides the credit of one account between managers (SEM-7): proposed by marketing or the branch's head, approved by a second
 * person who has no part in it, and told to the performance service. Servicing, heads and caps stay as they are.
 */
@ApplicationScoped
public class DivideAccount {

    private final AccountCredits credits;
    private final Accounts accounts;
    private final ResponsibilityLedger ledger;
    private final Directory directory;
    private final Departures departures;
    private final Holdings holdings;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessDay day;
    private final Clock clock;
    private final IdSource ids;

    DivideAccount(
            AccountCredits credits,
            Accounts accounts,
            ResponsibilityLedger ledger,
            Directory directory,
            Departures departures,
            Holdings holdings,
            Outbox outbox,
            Audit audit,
            BusinessDay day,
            Clock clock,
            IdSource ids) {
        this.credits = credits;
        this.accounts = accounts;
        this.ledger = ledger;
        this.directory = directory;
        this.departures = departures;
        this.holdings = holdings;
        this.outbox = outbox;
        this.audit = audit;
        this.day = day;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * @param shares {@link AccountShares#OF_CLIENT} to give the account back to its client's holders
     * @throws Problem 404 for an account of a client that the proposer does not see; 409 while another proposal waits; 422 for a
     *     day that is too early, a holder who may have no part, or if nothing would change
     */
    @Transactional
    public AccountCredit propose(
            String accountId, LocalDate from, AccountShares shares, String reason, Actor proposer) {
        Account account = accounts.find(accountId)
                .filter(found -> credits.seesAccount(accountId, proposer, day.today()))
                .orElseThrow(() -> Problem.notFound("account", accountId));
        credits.lock(accountId);
        List<AccountCredit> known = credits.ofAccount(accountId);
        if (known.stream().anyMatch(one -> one.state() == State.PROPOSED)) {
            throw Problem.state(
                    "account-credit-waits",
                    Text.of(
                            "账户 %s 已有一份分成在审批中，请待其办结后再提出。",
                            "A division of account %s waits for approval already; wait for its decision.", accountId));
        }
        requireAllowed(account, from, shares, known);
        AccountCredit credit = new AccountCredit(
                ids.next().toString(),
                accountId,
                account.clientId(),
                from,
                null,
                shares,
                State.PROPOSED,
                reason,
                proposer.subject(),
                clock.instant(),
                null,
                null,
                null);
        credits.add(credit);
        audit.record("propose-account-credit", "account-credits/" + credit.accountCreditId(), credit.hash());
        return credit;
    }

    /**
     * @throws Problem 403 to the proposer and to whoever has or gets a part; 404; 409 if it is decided; 412 for another hash; 422
     *     if it is not allowed any longer
     */
    @Transactional
    public AccountCredit approve(String accountCreditId, String ifMatch, Actor checker) {
        AccountCredit shown = locked(accountCreditId, ifMatch, checker);
        Account account = accounts.find(shown.accountId()).orElseThrow();
        List<AccountCredit> known = credits.ofAccount(shown.accountId());
        AccountShares before = inForce(known, shown.from()).orElse(AccountShares.OF_CLIENT);
        requireNoParty(shown, before, checker);
        requireAllowed(account, shown.from(), shown.shares(), known);
        credits.approve(shown, checker.subject(), clock.instant());
        Set<String> persons = new HashSet<>(before.staffIds());
        persons.addAll(shown.shares().staffIds());
        holdings.announce(persons);
        outbox.append(AccountCreditAssignedV1.of(shown));
        audit.record("approve-account-credit", "account-credits/" + accountCreditId, shown.hash());
        return credits.find(accountCreditId).orElseThrow();
    }

    /** @throws Problem as {@link #approve} */
    @Transactional
    public AccountCredit refuse(String accountCreditId, String ifMatch, String refusal, Actor checker) {
        AccountCredit shown = locked(accountCreditId, ifMatch, checker);
        requireNoParty(
                shown,
                inForce(credits.ofAccount(shown.accountId()), shown.from()).orElse(AccountShares.OF_CLIENT),
                checker);
        credits.refuse(shown, checker.subject(), clock.instant(), refusal);
        audit.record("refuse-account-credit", "account-credits/" + accountCreditId, refusal);
        return credits.find(accountCreditId).orElseThrow();
    }

    /** Who has the credit of the account by decisions about itself on the day, the latest first; empty if its client's holders. */
    public static Optional<AccountShares> inForce(List<AccountCredit> known, LocalDate day) {
        return known.stream()
                .filter(one -> one.holdsOn(day))
                .findFirst()
                .map(AccountCredit::shares)
                .filter(shares -> !shares.areOfClient());
    }

    private AccountCredit locked(String accountCreditId, String ifMatch, Actor checker) {
        AccountCredit found =
                credits.find(accountCreditId).orElseThrow(() -> Problem.notFound("account-credit", accountCreditId));
        credits.lock(found.accountId());
        AccountCredit shown = credits.find(accountCreditId).orElseThrow();
        Versions.check(ifMatch, Versions.tag(shown.hash()));
        FourEyes.requireSecondPerson(checker, shown.proposedBy());
        shown.requireProposed();
        return shown;
    }

    private void requireNoParty(AccountCredit shown, AccountShares before, Actor checker) {
        Set<String> parties = new HashSet<>(shown.shares().staffIds());
        parties.addAll(before.staffIds());
        parties.addAll(ledger.holdersOn(shown.from(), List.of(shown.clientId()))
                .getOrDefault(shown.clientId(), Holders.NOBODY)
                .staffIds());
        AccountCreditPolicy.requireNoParty(checker.personId(), parties);
    }

    private void requireAllowed(Account account, LocalDate from, AccountShares shares, List<AccountCredit> known) {
        Responsibility entry = ledger.openEntries(List.of(account.clientId())).get(account.clientId());
        LocalDate presentSince = known.stream()
                .filter(one -> one.state() == State.APPROVED && one.to() == null)
                .map(AccountCredit::from)
                .findFirst()
                .orElse(null);
        AccountCreditPolicy.requireDay(
                from,
                shares,
                new AccountCreditPolicy.Dates(
                        entry == null ? null : entry.from(), account.openedOn(), account.closedOn(), presentSince));
        AccountCreditPolicy.requireChange(inForce(known, from).orElse(AccountShares.OF_CLIENT), shares);
        Set<String> leaving = departures.among(shares.staffIds());
        for (String staffId : shares.staffIds()) {
            boolean manager = directory
                    .byId(staffId)
                    .filter(Person::active)
                    .filter(person -> person.roles().contains(Roles.RELATIONSHIP_MANAGER))
                    .isPresent();
            if (!manager || leaving.contains(staffId)) {
                throw Problem.rule(
                                "not-a-serving-manager",
                                Text.of(
                                        "%s 不是在岗客户经理，或正在办理离岗，不得参与分成。",
                                        "%s is no serving relationship manager, or is leaving, and gets no part.",
                                        staffId))
                        .with("staffId", staffId);
            }
        }
    }
}
