package kejing.exam.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kejing.chassis.audit.Audit;
import kejing.chassis.event.NewEvent;
import kejing.chassis.event.Outbox;
import kejing.chassis.identity.Actor;
import kejing.chassis.identity.FourEyes;
import kejing.exam.plan.messaging.ComponentScoresFinalisedV1;
import kejing.exam.plan.messaging.PlanFinalisedV1;

/**
 * Finalises the scores of a plan. The person who does it neither submitted them nor entered any of them; the database
 * refuses both too. Every candidate's components are announced, then the plan itself.
 */
@ApplicationScoped
public class FinalisePlan {

    private static final ZoneId BANK_TIME = ZoneId.of("Asia/Shanghai");

    private final ExamPlans plans;
    private final Candidates candidates;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    FinalisePlan(ExamPlans plans, Candidates candidates, Outbox outbox, Audit audit, Clock clock) {
        this.plans = plans;
        this.candidates = candidates;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public ExamPlan finalise(String planId, String ifMatch, Actor checker) {
        ExamPlan plan = plans.locked(planId, ifMatch);
        plan.require(PlanState.SUBMITTED);
        FourEyes.requireSecondPerson(checker, plan.submittedBy());
        List<Candidate> all = candidates.of(planId);
        all.stream()
                .flatMap(candidate -> Stream.of(candidate.writtenBy(), candidate.interviewBy()))
                .distinct()
                .forEach(marker -> FourEyes.requireSecondPerson(checker, marker));
        plan.finalise(checker.subject(), LocalDate.now(clock.withZone(BANK_TIME)));
        plans.flush();
        List<NewEvent> events = new ArrayList<>();
        all.stream().map(ComponentScoresFinalisedV1::of).forEach(events::add);
        events.add(PlanFinalisedV1.of(plan, all.size()));
        outbox.append(events);
        audit.record("finalise-plan", "exam-plan/" + planId, events);
        return plan;
    }
}
