package kejing.portfolio.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import kejing.chassis.audit.Audit;
import kejing.chassis.identity.Actor;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.time.BusinessDay;
import kejing.chassis.time.IdSource;
import kejing.portfolio.responsibility.ResponsibilityLedger;

/** A manager registers agreements of own clients and the statements that arrive. */
@ApplicationScoped
public class KeepAgreement {

    private final Agreements agreements;
    private final ResponsibilityLedger ledger;
    private final Audit audit;
    private final BusinessDay businessDay;
    private final Clock clock;
    private final IdSource ids;

    KeepAgreement(
            Agreements agreements,
            ResponsibilityLedger ledger,
            Audit audit,
            BusinessDay businessDay,
            Clock clock,
            IdSource ids) {
        this.agreements = agreements;
        this.ledger = ledger;
        this.audit = audit;
        this.businessDay = businessDay;
        this.clock = clock;
        this.ids = ids;
    }

    /** @throws Problem 404 unless the actor is responsible for the client today, 422 if the period is turned round */
    @Transactional
    public Agreement register(
            String clientId,
            LocalDate signedOn,
            LocalDate endsOn,
            boolean lends,
            Terms terms,
            int statementDay,
            List<Agreement.Service> services,
            Actor actor) {
        requireServing(clientId, actor);
        if (!endsOn.isAfter(signedOn) || signedOn.isAfter(businessDay.today())) {
            throw Problem.rule(
                    "agreement-period",
                    Text.of(
                            "协议应已签订，且到期日 %s 晚于签订日 %s。",
                            "An agreement is signed already, and ends on %s after it is signed on %s.",
                            endsOn,
                            signedOn));
        }
        String agreementId = ids.next().toString();
        agreements.add(
                new Agreement(
                        agreementId,
                        clientId,
                        "",
                        "",
                        signedOn,
                        endsOn,
                        lends,
                        terms,
                        statementDay,
                        services.stream().distinct().sorted().toList()),
                actor.personId(),
                clock.instant());
        audit.record("register-agreement", "agreement/" + agreementId, Map.of("client", clientId));
        return agreements.find(agreementId, actor, businessDay.today()).orElseThrow();
    }

    /** @throws Problem 404 unless the actor is responsible for the client today, 422 if the month is not over */
    @Transactional
    public void received(String agreementId, Statement statement, Actor actor) {
        LocalDate today = businessDay.today();
        Agreement agreement = agreements
                .find(agreementId, actor, today)
                .orElseThrow(() -> Problem.notFound("agreement", agreementId));
        requireServing(agreement.clientId(), actor);
        YearMonth month = statement.month();
        if (month.isBefore(YearMonth.from(agreement.signedOn()))
                || !month.isBefore(YearMonth.from(agreement.endsOn()))
                || !statement.receivedOn().isAfter(month.atEndOfMonth())
                || statement.receivedOn().isAfter(today)) {
            throw Problem.rule(
                    "statement-month",
                    Text.of(
                            "报表月份 %s 应在协议期内，收到日 %s 应在月末之后、不晚于今天 %s。",
                            "The statement of %s belongs to a month of the agreement, and arrives, on %s, after its end and not after today, %s.",
                            month,
                            statement.receivedOn(),
                            today));
        }
        agreements.add(agreementId, statement, actor.personId(), clock.instant());
        audit.record("receive-statement", "agreement/" + agreementId, Map.of("month", month.toString()));
    }

    private void requireServing(String clientId, Actor actor) {
        if (!ledger.isServedBy(actor.personId(), clientId, businessDay.today())) {
            throw Problem.notFound("client", clientId);
        }
    }
}
