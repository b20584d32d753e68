package kejing.performance.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import kejing.chassis.audit.Audit;
import kejing.chassis.identity.Actor;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.performance.profitability.Span;
import kejing.performance.scheme.PerformanceSchemes;

/** Opens an assessment period under a scheme, which stays with it (SEM-10: weights are frozen at the start). */
@ApplicationScoped
public class OpenPeriod {

    private final Periods periods;
    private final PerformanceSchemes schemes;
    private final Audit audit;
    private final Clock clock;

    OpenPeriod(Periods periods, PerformanceSchemes schemes, Audit audit, Clock clock) {
        this.periods = periods;
        this.schemes = schemes;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param schemeId null for the scheme in force on the first day */
    @Transactional
    public Period open(String periodId, String title, LocalDate from, LocalDate to, String schemeId, Actor maker) {
        if (from.getDayOfMonth() != 1 || to.getDayOfMonth() != 1 || !from.isBefore(to)) {
            throw Problem.rule(
                    "period-not-whole-months",
                    Text.of(
                            "考核期应为整月：起始日与截止日均为某月 1 日，截止日不含在内，现为 %s 至 %s",
                            "A period is whole months: both days the first of a month, the last not included; it is %s to"
                                    + " %s",
                            from,
                            to));
        }
        if (periods.findByIdOptional(periodId).isPresent()) {
            throw Problem.state(
                    "period-exists", Text.of("考核期“%s”已存在，请使用新编号", "Period \"%s\" exists; use a new id", periodId));
        }
        String scheme = schemes.forPeriodFrom(from, schemeId).schemeId();
        Period period = Period.open(periodId, title, new Span(from, to), scheme, maker, clock.instant());
        periods.persistAndFlush(period);
        audit.record("open-period", "period/" + periodId, scheme);
        return period;
    }
}
