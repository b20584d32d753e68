package kejing.portfolio.departure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kejing.chassis.audit.Audit;
import kejing.chassis.identity.Actor;
import kejing.chassis.identity.Directory;
import kejing.chassis.identity.Person;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.scheme.Schemes;
import kejing.chassis.time.BusinessDay;
import kejing.portfolio.Roles;
import kejing.portfolio.checklist.Checklist;
import kejing.portfolio.responsibility.Holdings;
import kejing.portfolio.responsibility.Holdings.Holding;

/** The way out of the bank: registration, the items of the clearance one by one, release (H-04, H-05). */
@ApplicationScoped
public class Leaving {

    private final Departures departures;
    private final Holdings holdings;
    private final Directory directory;
    private final Schemes schemes;
    private final Audit audit;
    private final BusinessDay day;
    private final Clock clock;

    Leaving(
            Departures departures,
            Holdings holdings,
            Directory directory,
            Schemes schemes,
            Audit audit,
            BusinessDay day,
            Clock clock) {
        this.departures = departures;
        this.holdings = holdings;
        this.directory = directory;
        this.schemes = schemes;
        this.audit = audit;
        this.day = day;
        this.clock = clock;
    }

    /** @throws Problem 404 if the person is unknown or not the actor's to see; 409 if the departure is registered already */
    @Transactional
    public Departure register(String staffId, LocalDate lastDay, String reason, Actor actor) {
        Person person = directory
                .byId(staffId)
                .filter(found -> actor.seesUnit(found.unitId()))
                .orElseThrow(() -> Problem.notFound("staff member", staffId));
        String schemeId = schemes.inForce(ClearanceKind.KIND, day.today(), Checklist.class)
                .schemeId();
        Departure departure = new Departure(
                person.personId(), lastDay, reason, schemeId, actor.personId(), clock.instant(), null, null);
        if (!departures.add(departure)) {
            throw Problem.state(
                    "departure-registered",
                    Text.of("%s 的离岗已登记，无需重复办理。", "The departure of %s is registered already.", staffId));
        }
        audit.record("register-departure", "departures/" + staffId, departure);
        return departure;
    }

    /** @throws Problem 404; 409 if the leaver is released already; 422 for an unknown item */
    @Transactional
    public Departure settle(String staffId, String item, String remark, Actor actor) {
        Departure departure = open(staffId, actor);
        checklist(departure).require(item, true);
        departures.settle(staffId, item, remark == null ? "" : remark, actor.personId(), clock.instant());
        audit.record("settle-departure", "departures/" + staffId, item);
        return departure;
    }

    /** Releases the leaver and tells the exam service, which may deactivate from then on. */
    @Transactional
    public Departure clear(String staffId, Actor actor) {
        Departure departure = open(staffId, actor);
        Set<String> ticked = departures.settled(staffId).stream()
                .map(Departures.Settled::item)
                .collect(Collectors.toSet());
        ClearancePolicy.requireClear(departure, holding(staffId), checklist(departure), ticked, actor);
        departures.clear(staffId, actor.personId(), clock.instant());
        holdings.announce(List.of(staffId));
        audit.record("clear-departure", "departures/" + staffId, actor.personId());
        return departures.find(staffId).orElseThrow();
    }

    /** The person stays: clients may be decided to him or her again. */
    @Transactional
    public void withdraw(String staffId, Actor actor) {
        visible(staffId, actor);
        departures.remove(staffId);
        holdings.announce(List.of(staffId));
        audit.record("withdraw-departure", "departures/" + staffId, "");
    }

    /** What the person has open; nothing if he or she never had. */
    public Holding holding(String staffId) {
        return holdings.of(staffId).orElse(new Holding(staffId, 0, 0, false));
    }

    /** @throws Problem 404 if there is none or it is not the actor's to see */
    public Departure visible(String staffId, Actor actor) {
        return departures
                .locked(staffId)
                .filter(departure -> staffId.equals(actor.personId()) || leads(actor, staffId))
                .orElseThrow(() -> Problem.notFound("departure", staffId));
    }

    private boolean leads(Actor actor, String staffId) {
        return actor.bankWide()
                || (actor.has(Roles.BRANCH_HEAD)
                        && directory
                                .byId(staffId)
                                .filter(person -> actor.seesUnit(person.unitId()))
                                .isPresent());
    }

    public Checklist checklist(Departure departure) {
        return schemes.byId(departure.schemeId(), Checklist.class).parameters();
    }

    private Departure open(String staffId, Actor actor) {
        Departure departure = visible(staffId, actor);
        if (departure.isCleared()) {
            throw Problem.state(
                    "departure-cleared",
                    Text.of("%s 已清退放行，清单不可再改。", "%s is released; the clearance no longer changes.", staffId));
        }
        return departure;
    }
}
