package kejing.grading.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.scheme.Schemes;
import kejing.grading.act.ActKind;
import kejing.grading.act.ActRule;
import kejing.grading.act.StaffAct;

/** What can be done to a qualification that was granted (R16): suspended, lifted, revoked, renewed. */
@ApplicationScoped
public class QualificationActs implements ActRule {
    private final QualificationRegister register;
    private final Qualifications qualifications;
    private final GrantQualifications grant;
    private final Schemes schemes;

    QualificationActs(
            QualificationRegister register, Qualifications qualifications, GrantQualifications grant, Schemes schemes) {
        this.register = register;
        this.qualifications = qualifications;
        this.grant = grant;
        this.schemes = schemes;
    }

    @Override
    public Set<ActKind> kinds() {
        return Set.of(ActKind.SUSPENSION, ActKind.LIFTING, ActKind.REVOCATION, ActKind.RENEWAL);
    }

    @Override
    public void requireLegal(StaffAct act) {
        if (act.kind() == ActKind.RENEWAL) {
            requireRenewable(act);
            return;
        }
        var standing = register.timeline(act.staffId()).on(act.effectiveFrom());
        boolean legal = act.kind() == ActKind.LIFTING
                ? standing.state() == QualificationState.SUSPENDED
                : standing.holds()
                        || (act.kind() == ActKind.REVOCATION && standing.state() == QualificationState.SUSPENDED);
        if (!legal) {
            throw refused(act, standing);
        }
    }

    @Override
    public void apply(StaffAct act) {
        if (act.kind() == ActKind.RENEWAL) {
            grant.add(List.of(ending(act).renewed()));
        } else {
            register.refresh(act.staffId());
        }
    }

    private void requireRenewable(StaffAct act) {
        var standing = register.timeline(act.staffId()).on(lastDay(act));
        if (standing.state() == QualificationState.NONE) {
            throw refused(act, standing);
        }
        var ending = ending(act);
        var allowed = schemes.inForce(RegisterScheme.KIND, act.effectiveFrom(), RegisterRules.class)
                .parameters()
                .provisionalRenewals();
        if (ending.provisional() && ending.renewal() >= allowed) {
            throw Problem.rule(
                    "provisional-renewals-used",
                    Text.of(
                            "暂定资格最多续期 %d 次，已续期 %d 次",
                            "A provisional qualification is renewed %d times at most; this one was %d times",
                            allowed,
                            ending.renewal()));
        }
        if (!standing.holds()) {
            throw refused(act, standing);
        }
        if (!ending.validity().to().equals(act.effectiveFrom())) {
            throw Problem.rule(
                            "renewal-from-the-end",
                            Text.of(
                                    "续期自原资格止日起算，生效日应为 %s",
                                    "A renewal follows the end without a gap: its effective date is %s",
                                    ending.validity().to()))
                    .with("effectiveFrom", ending.validity().to());
        }
    }

    private static LocalDate lastDay(StaffAct renewal) {
        return renewal.effectiveFrom().minusDays(1);
    }

    private Qualification ending(StaffAct act) {
        var counting = register.timeline(act.staffId()).grantOn(lastDay(act)).orElseThrow();
        return qualifications.all(act.staffId()).stream()
                .filter(granted -> granted.number() == counting.number())
                .findFirst()
                .orElseThrow();
    }

    private static Problem refused(StaffAct act, Standing standing) {
        return Problem.rule(
                "qualification-standing",
                Text.of(
                        "%2$s 的状态为“%1$s”，不能办理“%3$s”",
                        "On %2$s the qualification is \"%4$s\", which allows no %5$s",
                        standing.words().zh(),
                        act.effectiveFrom(),
                        act.kind().label().zh(),
                        standing.words().en(),
                        act.kind().label().en()));
    }
}
