package kejing.grading.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kejing.chassis.audit.Audit;
import kejing.chassis.scheme.Schemes;
import kejing.grading.Replacement;
import kejing.grading.act.ActDetails.RevocationGround;
import kejing.grading.act.ActKind;
import kejing.grading.act.StaffAct;
import kejing.grading.act.StaffActs;
import kejing.grading.qualification.QualificationTimeline.Step;
import kejing.grading.qualification.QualificationTimelinePolicy.Act;
import kejing.grading.qualification.QualificationTimelinePolicy.Effect;

/**
 * The register of qualifications (资格登记簿, R16): what every grant is on every day, and what we knew of it when. It is
 * computed from the grants, the approved acts and the disqualifications, never edited.
 */
@ApplicationScoped
public class QualificationRegister {
    private static final Replacement<Step> STEPS = new Replacement<>(
            Step::from,
            (one, other) -> one.standing().equals(other.standing())
                    && one.grant().number() == other.grant().number(),
            (step, day) -> new Step(day, step.standing(), step.grant()));

    private final Qualifications qualifications;
    private final QualificationSpans spans;
    private final StaffActs acts;
    private final Schemes schemes;
    private final Event<QualificationChanged> changed;
    private final Audit audit;
    private final Clock clock;

    QualificationRegister(
            Qualifications qualifications,
            QualificationSpans spans,
            StaffActs acts,
            Schemes schemes,
            Event<QualificationChanged> changed,
            Audit audit,
            Clock clock) {
        this.qualifications = qualifications;
        this.spans = spans;
        this.acts = acts;
        this.schemes = schemes;
        this.changed = changed;
        this.audit = audit;
        this.clock = clock;
    }

    /** A person's register by all that is known now. */
    public QualificationTimeline timeline(String staffId) {
        var decided = new ArrayList<>(qualifications.disqualifications(staffId));
        acts.approved(staffId)
                .forEach(act -> effect(act)
                        .map(effect -> new Act(effect, act.effectiveFrom(), null, bar(act).orElse(null), act.cause()))
                        .ifPresent(decided::add));
        return QualificationTimelinePolicy.timeline(qualifications.grants(staffId), decided);
    }

    /** A person's spans as they were known at the moment; as they are known now if it is empty. */
    public List<QualificationSpan> known(String staffId, Instant at) {
        return at == null ? spans.current(staffId) : spans.known(staffId, at);
    }

    /** Until which day a person may not be granted another qualification (R16); {@link LocalDate#MAX} for good. */
    public Optional<LocalDate> barredUntil(String staffId) {
        return acts.approved(staffId).stream().flatMap(act -> bar(act).stream()).max(LocalDate::compareTo);
    }

    /** Computes the person's register anew and records and announces what came out differently. */
    @Transactional(Transactional.TxType.MANDATORY)
    void refresh(String staffId) {
        spans.lock();
        var before = new QualificationTimeline(qualifications.grants(staffId), spans.current(staffId));
        var after = timeline(staffId);
        if (after.spans().equals(before.spans())) {
            return;
        }
        spans.record(staffId, after.spans(), clock.instant());
        audit.record("qualification-register", "qualification/" + staffId, after.spans());
        changed.fire(new QualificationChanged(staffId, STEPS.heard(before.steps(), after.steps())));
    }

    private Optional<LocalDate> bar(StaffAct act) {
        if (act.kind() != ActKind.REVOCATION) {
            return Optional.empty();
        }
        return switch (act.details().revocation().sanction()) {
            case NO_BAR -> Optional.empty();
            case PERMANENT_BAR -> Optional.of(LocalDate.MAX);
            case BAR_OF_YEARS ->
                Optional.of(act.effectiveFrom()
                        .plusYears(schemes.inForce(RegisterScheme.KIND, act.effectiveFrom(), RegisterRules.class)
                                .parameters()
                                .barYears()));
        };
    }

    private static Optional<Effect> effect(StaffAct act) {
        return switch (act.kind()) {
            case SUSPENSION -> Optional.of(Effect.SUSPEND);
            case LIFTING -> Optional.of(Effect.LIFT);
            case REVOCATION ->
                Optional.of(
                        act.details().revocation().ground() == RevocationGround.FRAUD ? Effect.VOID : Effect.REVOKE);
            case PLACEMENT, RENEWAL, PROVISIONAL, UNQUALIFIED -> Optional.empty();
        };
    }
}
