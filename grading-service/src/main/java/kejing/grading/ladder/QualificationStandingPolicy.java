package kejing.grading.ladder;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.grading.qualification.Tier;
import kejing.grading.qualification.Validity;

/**
 * The state machine of the qualification (R16, R17): the latest grant supersedes earlier ones, expires at its end, and
 * the acts of its time suspend, lift or revoke it. Only forward, except lifting a suspension.
 */
public final class QualificationStandingPolicy {
    private final List<Grant> grants;
    private final List<QualificationAct> acts;

    /**
     * A granted qualification.
     *
     * @param planId the exam that granted it
     */
    public record Grant(String planId, Tier tier, Validity validity) {}

    public QualificationStandingPolicy(List<Grant> grants, List<QualificationAct> acts) {
        this.grants = grants.stream()
                .sorted(Comparator.comparing((Grant grant) -> grant.validity().from())
                        .thenComparing(Grant::planId))
                .toList();
        this.acts =
                acts.stream().sorted(Comparator.comparing(QualificationAct::on)).toList();
    }

    public Standing on(LocalDate day) {
        return current(day)
                .map(grant -> new Standing(state(grant, day), grant.tier()))
                .orElse(Standing.NONE);
    }

    /** Every day on which the standing may change. */
    public TreeSet<LocalDate> changes() {
        var days = new TreeSet<LocalDate>();
        for (var grant : grants) {
            days.add(grant.validity().from());
            days.add(grant.validity().to());
        }
        acts.forEach(act -> days.add(act.on()));
        return days;
    }

    /** @throws Problem 422 if the standing on the day does not allow the act */
    public void requireLegal(ActKind kind, LocalDate day) {
        var standing = on(day);
        boolean legal = switch (kind) {
            case PLACEMENT -> true;
            case SUSPENSION -> standing.state() == StandingState.ACTIVE;
            case LIFTING -> standing.state() == StandingState.SUSPENDED;
            case REVOCATION -> standing.state() == StandingState.ACTIVE || standing.state() == StandingState.SUSPENDED;
        };
        if (!legal) {
            throw Problem.rule(
                    "qualification-standing",
                    Text.of(
                            "%2$s 的状态为“%1$s”，不能办理“%3$s”",
                            "On %2$s the qualification is \"%4$s\", which allows no %5$s",
                            standing.words().zh(),
                            day,
                            kind.label().zh(),
                            standing.words().en(),
                            kind.label().en()));
        }
    }

    private Optional<Grant> current(LocalDate day) {
        return grants.stream()
                .filter(grant -> !grant.validity().from().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    private StandingState state(Grant grant, LocalDate day) {
        var state = StandingState.ACTIVE;
        for (var act : acts) {
            if (!act.on().isBefore(grant.validity().from()) && !act.on().isAfter(day)) {
                state = after(state, act.kind());
            }
        }
        boolean over = !day.isBefore(grant.validity().to());
        return over && state != StandingState.REVOKED ? StandingState.EXPIRED : state;
    }

    private static StandingState after(StandingState state, ActKind kind) {
        if (state == StandingState.REVOKED) {
            return state;
        }
        return switch (kind) {
            case PLACEMENT -> state;
            case SUSPENSION -> StandingState.SUSPENDED;
            case LIFTING -> StandingState.ACTIVE;
            case REVOCATION -> StandingState.REVOKED;
        };
    }
}
