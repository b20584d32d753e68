package kejing.portfolio.marketing.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kejing.chassis.audit.Audit;
import kejing.chassis.identity.Actor;
import kejing.chassis.money.Money;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.scheme.Scheme;
import kejing.chassis.scheme.Schemes;
import kejing.chassis.time.BusinessDay;
import kejing.chassis.time.IdSource;
import kejing.portfolio.client.Account;
import kejing.portfolio.client.AccountKind;
import kejing.portfolio.client.Accounts;
import kejing.portfolio.client.Client;
import kejing.portfolio.client.Clients;
import kejing.portfolio.client.LoanClass;
import kejing.portfolio.marketing.stage.Target;
import kejing.portfolio.marketing.stage.Targets;

/** A manager forecasts what a target contributes, before marketing it; what was forecast stays. */
@ApplicationScoped
public class MakeForecast {

    private final Forecasts forecasts;
    private final Targets targets;
    private final Clients clients;
    private final Accounts accounts;
    private final Schemes schemes;
    private final Audit audit;
    private final BusinessDay businessDay;
    private final Clock clock;
    private final IdSource ids;

    MakeForecast(
            Forecasts forecasts,
            Targets targets,
            Clients clients,
            Accounts accounts,
            Schemes schemes,
            Audit audit,
            BusinessDay businessDay,
            Clock clock,
            IdSource ids) {
        this.forecasts = forecasts;
        this.targets = targets;
        this.clients = clients;
        this.accounts = accounts;
        this.schemes = schemes;
        this.audit = audit;
        this.businessDay = businessDay;
        this.clock = clock;
        this.ids = ids;
    }

    /** @throws Problem 404 unless the actor works on the target, 409 if it is closed, 422 for assumptions out of range */
    @Transactional
    public Forecast make(String targetId, StatedAssumptions stated, Actor actor) {
        LocalDate today = businessDay.today();
        Target target = targets.find(targetId, actor, today)
                .filter(found -> targets.isWorkedOnBy(targetId, actor.personId(), today))
                .orElseThrow(() -> Problem.notFound("marketing target", targetId));
        if (target.closed()) {
            throw Problem.state("target-closed", Text.of("该目标已结束跟进。", "This target is no longer pursued."));
        }
        Forecast forecast = calculated(
                stated, openingProvision(target.clientId()), ids.next().toString(), targetId, actor.personId());
        forecasts.add(forecast);
        audit.record(
                "make-forecast",
                "contribution-forecast/" + forecast.forecastId(),
                Map.of("target", targetId, "result", forecast.result().toString()));
        return forecast;
    }

    /** The same without storing anything, for business that is all new. @throws Problem 422 for assumptions out of range */
    public Forecast whatIf(StatedAssumptions stated) {
        return calculated(stated, Money.ZERO, null, null, null);
    }

    /** The forecast beside the client's present balances, null for a prospect. */
    public Comparison compared(Forecast forecast, String clientId) {
        return clientId == null
                ? null
                : clients.byId(clientId)
                        .map(client -> Comparison.of(forecast, client.loan(), client.deposit()))
                        .orElse(null);
    }

    /** The provision for the loans that a client has, by the scheme in force; zero for a prospect. */
    public Money openingProvision(String clientId) {
        if (clientId == null) {
            return Money.ZERO;
        }
        Map<LoanClass, BigDecimal> rates = defaults().parameters().provisionRates();
        List<Account> loans = accounts.of(clientId).stream()
                .filter(account -> account.kind() == AccountKind.LOAN && account.closedOn() == null)
                .toList();
        if (loans.isEmpty()) {
            return clients.byId(clientId)
                    .map(Client::loan)
                    .map(loan -> Money.rounded(loan.amount().multiply(rates.get(LoanClass.PASS))))
                    .orElse(Money.ZERO);
        }
        return Money.rounded(loans.stream()
                .map(loan -> loan.balance().amount().multiply(rates.get(loan.loanClass())))
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    public Scheme<ForecastDefaults> defaults() {
        return schemes.inForce(ForecastDefaults.KIND, businessDay.today(), ForecastDefaults.class);
    }

    private Forecast calculated(
            StatedAssumptions stated, Money opening, String forecastId, String targetId, String madeBy) {
        Scheme<ForecastDefaults> defaults = defaults();
        Assumptions assumptions = stated.completedBy(defaults.parameters(), opening);
        List<ForecastLine> lines = ForecastPolicy.lines(assumptions);
        return new Forecast(
                forecastId,
                targetId,
                defaults.schemeId(),
                assumptions,
                stated.overridden(defaults.parameters(), opening),
                lines,
                ForecastPolicy.result(lines),
                madeBy,
                clock.instant());
    }
}
