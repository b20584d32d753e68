package kejing.portfolio.servicecase;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import kejing.chassis.identity.Actor;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.portfolio.Roles;

/** Who may see a case and do what with it: first contact owns until another accepts (W-19). */
public final class CasePolicy {

    private CasePolicy() {}

    /** The recorder, the unit that owns it, whoever it is offered to, and roles that see the whole bank. */
    public static boolean sees(ServiceCase one, Actor actor) {
        return actor.seesUnit(one.ownerUnit())
                || one.recordedBy().equals(actor.personId())
                || (one.offeredUnit() != null && one.offeredUnit().equals(actor.unitId()));
    }

    /** Who needs to reach the person: whoever answers for it, and marketing for a revisit. */
    public static boolean seesContact(ServiceCase one, Actor actor) {
        return answersFor(one, actor) || isOffered(one, actor) || actor.has(Roles.MARKETING);
    }

    /** What the actor may do with the case as it stands. */
    public static Set<CaseAct> acts(ServiceCase one, Actor actor) {
        Set<CaseAct> acts = EnumSet.noneOf(CaseAct.class);
        if (isOffered(one, actor)) {
            acts.addAll(Set.of(CaseAct.ACCEPT, CaseAct.REFUSE));
        }
        if (answersFor(one, actor)) {
            if (one.state().unresolved()) {
                acts.addAll(Set.of(CaseAct.RELAY, CaseAct.RESPOND, CaseAct.RESOLVE));
                acts.add(one.paused() ? CaseAct.RESUME : CaseAct.PAUSE);
            } else if (one.state() == CaseState.RESOLVED) {
                acts.add(CaseAct.CLOSE);
            }
        }
        return acts;
    }

    /** @throws Problem 403 if the case is another's to act on, 409 if it stands otherwise */
    public static void requireMay(ServiceCase one, CaseAct act, Actor actor) {
        if (acts(one, actor).contains(act)) {
            return;
        }
        boolean forOffered = act == CaseAct.ACCEPT || act == CaseAct.REFUSE;
        if (forOffered ? one.state() == CaseState.RELAYED : !answersFor(one, actor)) {
            throw Problem.forbidden(
                    "not-the-owner",
                    Text.of(
                            "该事项由 %s 负责，只有责任人、其机构负责人或被转办人可以办理",
                            "The case is owned by %s: only the owner, the head of the unit or whom it is offered to can"
                                    + " do this",
                            one.ownerStaff()));
        }
        throw Problem.state(
                        "case-state",
                        Text.of("事项的当前状态不允许此操作，请刷新后核对", "The case does not allow this as it stands; read it again"))
                .with("state", one.state());
    }

    /**
     * What is not solved at once has a promised time (S-01).
     *
     * @param offered the time given now, null if none is
     * @return the promise to record, null if one was given before
     * @throws Problem 422 if there is none at all, a second one, or it is not in the future
     */
    public static Instant promise(ServiceCase one, Instant offered, Instant now) {
        if (offered == null && one.promisedAt() == null) {
            throw Problem.rule(
                    "promise-missing",
                    Text.of("不能当场解决的，须告知客户承诺时间", "What is not solved at once needs a promised time"));
        }
        if (offered != null) {
            requirePromise(offered, now);
            if (one.promisedAt() != null && !one.promisedAt().equals(offered)) {
                throw Problem.rule("promise-given", Text.of("承诺时间已告知客户，不得更改", "A promised time was given and stays"));
            }
        }
        return one.promisedAt() == null ? offered : null;
    }

    /** @throws Problem 422 unless the promised time is in the future */
    public static void requirePromise(Instant promised, Instant now) {
        if (!promised.isAfter(now)) {
            throw Problem.rule("promise-past", Text.of("承诺时间应晚于现在", "The promised time must be in the future"));
        }
    }

    /** @throws Problem 422 unless an application, and nothing else, is accepted or returned with a reason (W-33) */
    public static void requireOutcome(CaseKind kind, CaseOutcome outcome, String returnReason) {
        if ((kind == CaseKind.APPLICATION) != (outcome != null)) {
            throw Problem.rule(
                    "application-outcome",
                    Text.of("申请须注明受理或退回，其他事项不填", "An application, and nothing else, is accepted or returned"));
        }
        if ((outcome == CaseOutcome.RETURNED) != (returnReason != null && !returnReason.isBlank())) {
            throw Problem.rule(
                    "return-reason", Text.of("退回申请须说明理由，受理的不填", "Give the reason if, and only if, it is returned"));
        }
    }

    private static boolean answersFor(ServiceCase one, Actor actor) {
        return one.ownedBy(actor.personId())
                || (actor.has(Roles.BRANCH_HEAD) && one.ownerUnit().equals(actor.unitId()));
    }

    private static boolean isOffered(ServiceCase one, Actor actor) {
        return one.state() == CaseState.RELAYED
                && one.offeredUnit().equals(actor.unitId())
                && !one.ownedBy(actor.personId())
                && (one.offeredStaff() == null || one.offeredStaff().equals(actor.personId()));
    }
}
