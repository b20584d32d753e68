package kejing.grading.ladder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kejing.chassis.audit.Audit;
import kejing.chassis.identity.Directory;
import kejing.chassis.identity.Person;
import kejing.chassis.scheme.Scheme;
import kejing.chassis.scheme.Schemes;
import kejing.grading.act.ActKind;
import kejing.grading.act.StaffAct;
import kejing.grading.act.StaffActs;
import kejing.grading.qualification.QualificationRegister;

/** Computes a person's grades anew from all that is known, and records and announces what came out differently. */
@ApplicationScoped
public class RecalculateGrades {
    private final StaffActs acts;
    private final GradeSpans spans;
    private final LadderPeriods periods;
    private final QualificationRegister register;
    private final Directory directory;
    private final Schemes schemes;
    private final Event<GradeChanged> changed;
    private final Audit audit;
    private final Clock clock;

    RecalculateGrades(
            StaffActs acts,
            GradeSpans spans,
            LadderPeriods periods,
            QualificationRegister register,
            Directory directory,
            Schemes schemes,
            Event<GradeChanged> changed,
            Audit audit,
            Clock clock) {
        this.acts = acts;
        this.spans = spans;
        this.periods = periods;
        this.register = register;
        this.directory = directory;
        this.schemes = schemes;
        this.changed = changed;
        this.audit = audit;
        this.clock = clock;
    }

    /** Of everybody on the ladder. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void all() {
        spans.lock();
        spans.members().forEach(this::of);
    }

    /** Of one person, if the person is or now comes onto the ladder. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void of(String staffId) {
        spans.lock();
        var approved = acts.approved(staffId);
        var first = approved.stream()
                .filter(act -> act.kind() == ActKind.PLACEMENT)
                .map(StaffAct::effectiveFrom)
                .min(Comparator.naturalOrder());
        if (first.isEmpty()) {
            return;
        }
        long member = spans.member(staffId).orElseGet(() -> spans.join(staffId));
        judgeNewPeriods(member, staffId, first.get());
        var before = spans.current(staffId);
        var after = GradeTimelinePolicy.timeline(facts(member, staffId, approved));
        if (!after.equals(before)) {
            spans.record(member, staffId, after, clock.instant());
            changed.fire(GradeChanged.between(staffId, before, after));
            audit.record("grade-computed", "grade/" + staffId, after);
        }
    }

    private void judgeNewPeriods(long member, String staffId, LocalDate after) {
        for (var period : periods.unjudged(member, after)) {
            var scheme = schemes.inForce(LadderScheme.KIND, period.to(), LadderRules.class);
            var branch = directory.byId(staffId).map(Person::unitId).orElse("");
            periods.judge(member, new LadderPeriods.Judged(period, scheme.schemeId(), branch));
        }
    }

    private CareerFacts facts(long member, String staffId, List<StaffAct> approved) {
        var used = new HashMap<String, Scheme<LadderRules>>();
        var placements = approved.stream()
                .filter(act -> act.kind() == ActKind.PLACEMENT)
                .map(act -> {
                    var placed = act.details().placement();
                    return new Placement(
                            act.effectiveFrom(),
                            placed.type(),
                            placed.grade(),
                            placed.schemeId(),
                            rules(used, placed.schemeId()));
                })
                .toList();
        var scores = periods.scores(staffId);
        var reviews = periods.judged(member).stream()
                .map(judged -> new Review(
                        judged.period().periodId(),
                        judged.period().cadence(),
                        judged.period().from(),
                        judged.period().to(),
                        Optional.ofNullable(scores.get(judged.period().periodId())),
                        judged.schemeId(),
                        rules(used, judged.schemeId()),
                        judged.branchId()))
                .toList();
        return new CareerFacts(placements, reviews, register.timeline(staffId));
    }

    private LadderRules rules(Map<String, Scheme<LadderRules>> used, String schemeId) {
        return used.computeIfAbsent(schemeId, id -> schemes.byId(id, LadderRules.class))
                .parameters();
    }
}
