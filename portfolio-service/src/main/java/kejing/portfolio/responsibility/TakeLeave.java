package kejing.portfolio.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import kejing.chassis.audit.Audit;
import kejing.chassis.identity.Actor;
import kejing.chassis.identity.Directory;
import kejing.chassis.identity.Person;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.time.BusinessDay;
import kejing.chassis.time.IdSource;

/** Registers short leaves with their deputies, and ends them early. The past is not rewritten. */
@ApplicationScoped
public class TakeLeave {

    private final Leaves leaves;
    private final Directory directory;
    private final IdSource ids;
    private final Audit audit;
    private final BusinessDay day;
    private final Clock clock;

    TakeLeave(Leaves leaves, Directory directory, IdSource ids, Audit audit, BusinessDay day, Clock clock) {
        this.leaves = leaves;
        this.directory = directory;
        this.ids = ids;
        this.audit = audit;
        this.day = day;
        this.clock = clock;
    }

    /**
     * @throws Problem 404 if the person is not the actor's to see; 422 if the deputy does not work in the same branch, or it
     *     begins before today; 409 if one of the two is away or deputy of the other in that time already
     */
    @Transactional
    public Leave register(String staffId, String deputyId, LocalDate from, LocalDate to, Actor actor) {
        Person person = seen(staffId, actor);
        Leave leave = new Leave(ids.next().toString(), staffId, deputyId, from, to);
        boolean sameBranch = directory
                .byId(deputyId)
                .filter(deputy -> deputy.active() && deputy.unitId().equals(person.unitId()))
                .isPresent();
        if (!sameBranch) {
            throw Problem.rule(
                            "deputy-elsewhere",
                            Text.of(
                                    "代管人 %s 须为同一机构的在岗人员。",
                                    "The deputy %s must be an active member of the same branch.", deputyId))
                    .with("deputyId", deputyId);
        }
        if (from.isBefore(day.today())) {
            throw pastIsPast(from);
        }
        leaves.lock();
        leaves.inTheWay(leave).ifPresent(other -> {
            throw Problem.state(
                            "leave-overlaps",
                            Text.of(
                                    "%s 自 %s 至 %s 已登记离岗（代管人 %s），与本次时间重叠。",
                                    "%s is on leave from %s to %s already (deputy %s), which overlaps.",
                                    other.staffId(),
                                    other.from(),
                                    other.to(),
                                    other.deputyId()))
                    .with("leaveId", other.leaveId());
        });
        leaves.add(leave, actor.personId(), clock.instant());
        audit.record("register-leave", "leaves/" + leave.leaveId(), leave);
        return leave;
    }

    /** @throws Problem 404; 422 if the first day back is in the past or not inside the leave */
    @Transactional
    public Leave endEarly(String leaveId, LocalDate firstDayBack, Actor actor) {
        leaves.lock();
        Leave leave = leaves.find(leaveId).orElseThrow(() -> Problem.notFound("leave", leaveId));
        seen(leave.staffId(), actor);
        if (firstDayBack.isBefore(day.today())) {
            throw pastIsPast(firstDayBack);
        }
        if (!firstDayBack.isAfter(leave.from()) || firstDayBack.isAfter(leave.to())) {
            throw Problem.rule(
                    "not-in-leave",
                    Text.of(
                            "返岗日 %s 须在离岗期间内（%s 之后，不晚于 %s）。",
                            "The first day back, %s, must be after %s and not after %s.",
                            firstDayBack,
                            leave.from(),
                            leave.to()));
        }
        leaves.end(leaveId, firstDayBack);
        audit.record("end-leave", "leaves/" + leaveId, firstDayBack);
        return leaves.find(leaveId).orElseThrow();
    }

    private Person seen(String staffId, Actor actor) {
        return directory
                .byId(staffId)
                .filter(person -> actor.seesUnit(person.unitId()))
                .orElseThrow(() -> Problem.notFound("staff member", staffId));
    }

    private static Problem pastIsPast(LocalDate day) {
        return Problem.rule(
                "day-in-the-past",
                Text.of("日期 %s 已过，台账不可改写过去。", "%s is past; the ledger does not rewrite the past.", day));
    }
}
