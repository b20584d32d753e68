package kejing.portfolio.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import kejing.chassis.audit.Audit;
import kejing.chassis.identity.Actor;
import kejing.chassis.money.Money;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.scheme.Scheme;
import kejing.chassis.scheme.Schemes;
import kejing.chassis.time.BusinessDay;
import kejing.chassis.time.IdSource;
import kejing.portfolio.responsibility.ResponsibilityLedger;

/** A manager enters and completes entries about own clients. */
@ApplicationScoped
public class KeepLedger {

    private final LedgerEntries entries;
    private final ResponsibilityLedger ledger;
    private final Schemes schemes;
    private final Audit audit;
    private final BusinessDay businessDay;
    private final Clock clock;
    private final IdSource ids;

    KeepLedger(
            LedgerEntries entries,
            ResponsibilityLedger ledger,
            Schemes schemes,
            Audit audit,
            BusinessDay businessDay,
            Clock clock,
            IdSource ids) {
        this.entries = entries;
        this.ledger = ledger;
        this.schemes = schemes;
        this.audit = audit;
        this.businessDay = businessDay;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * @param dueOn only for ledgers whose scheme gives no days; null for none
     * @throws Problem 404 unless the actor is responsible for the client today and the loan is the client's, 422 if a
     *     field is missing or wrong
     */
    @Transactional
    public LedgerEntry enter(
            LedgerKind kind,
            String clientId,
            String accountId,
            LocalDate happenedOn,
            LocalDate dueOn,
            Money amount,
            Map<String, String> details,
            Actor actor) {
        requireServing(clientId, actor);
        if (accountId != null && !entries.isLoanOf(accountId, clientId)) {
            throw Problem.notFound("loan", accountId);
        }
        LocalDate today = businessDay.today();
        Scheme<LedgerRules> rules = schemes.inForce(LedgerRules.KIND, today, LedgerRules.class);
        rules.parameters().check(kind, details);
        Integer dueDays = rules.parameters().require(kind).dueDays();
        LocalDate due = dueDays == null ? dueOn : happenedOn.plusDays(dueDays);
        if (happenedOn.isAfter(today)
                || (dueDays != null && dueOn != null)
                || (due != null && due.isBefore(happenedOn))
                || (amount != null && amount.fen() <= 0)) {
            throw Problem.rule(
                    "ledger-entry",
                    Text.of(
                            "发生日不得晚于今天 %s，期限不得早于发生日，金额须为正数；该台账期限由方案规定的，不得自填。",
                            "The event is not after today, %s, nor after its deadline, an amount is above zero, and where the scheme gives the deadline, none is stated.",
                            today));
        }
        String entryId = ids.next().toString();
        entries.add(
                new LedgerEntry(
                        entryId,
                        kind,
                        clientId,
                        "",
                        "",
                        accountId,
                        happenedOn,
                        due,
                        amount,
                        new TreeMap<>(details),
                        actor.personId(),
                        null,
                        null),
                rules.schemeId(),
                clock.instant());
        audit.record("enter-in-ledger", "ledger-entry/" + entryId, Map.of("kind", kind.name(), "client", clientId));
        return entries.byId(entryId).orElseThrow();
    }

    /** @throws Problem 404 unless the actor is responsible for the client today, 409 if it was completed before */
    @Transactional
    public LedgerEntry complete(String entryId, LocalDate on, String result, Actor actor) {
        LedgerEntry entry = entries.byId(entryId).orElseThrow(() -> Problem.notFound("ledger-entry", entryId));
        requireServing(entry.clientId(), actor);
        if (on.isAfter(businessDay.today()) || on.isBefore(entry.happenedOn())) {
            throw Problem.rule(
                    "completion-day",
                    Text.of(
                            "完成日应在发生日 %s 至今天 %s 之间，实为 %s。",
                            "It is completed between the event on %s and today, %s, not on %s.",
                            entry.happenedOn(),
                            businessDay.today(),
                            on));
        }
        if (!entries.complete(entryId, on, result, actor.personId())) {
            throw Problem.state("completed-already", Text.of("该台账事项已办结。", "This entry is completed."));
        }
        audit.record("complete-in-ledger", "ledger-entry/" + entryId, Map.of("on", on.toString()));
        return entries.byId(entryId).orElseThrow();
    }

    private void requireServing(String clientId, Actor actor) {
        if (!ledger.isServedBy(actor.personId(), clientId, businessDay.today())) {
            throw Problem.notFound("client", clientId);
        }
    }
}
