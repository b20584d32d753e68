package kejing.performance.incentive.rest;

import kejing.chassis.money.Money;
import kejing.performance.incentive.PayRuns.PersonStatement;

/** A statement in the list of a run. */
public record PayRow(
        String staffId,
        String name,
        String branchId,
        Money earned,
        Money deferred,
        Money released,
        Money advanced,
        Money debt,
        Money netted,
        Money carriedForward,
        Money payable) {

    static PayRow of(PersonStatement person) {
        return new PayRow(
                person.staffId(),
                person.name(),
                person.branchId(),
                person.statement().earned(),
                person.statement().deferred(),
                person.statement().released(),
                person.statement().advanced(),
                person.statement().debt(),
                person.statement().netted(),
                person.statement().carriedForward(),
                person.statement().payable());
    }
}
