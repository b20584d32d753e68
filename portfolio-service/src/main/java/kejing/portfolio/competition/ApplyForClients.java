package kejing.portfolio.competition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import kejing.chassis.audit.Audit;
import kejing.chassis.identity.Actor;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.time.BusinessDay;
import kejing.portfolio.allocation.PresentEligibility;
import kejing.portfolio.allocation.Rule;

/** Applications of those who may hold the clients, withdrawn until the window ends. */
@ApplicationScoped
public class ApplyForClients {

    private final Competitions competitions;
    private final Candidacy candidacy;
    private final BusinessDay day;
    private final Audit audit;
    private final Clock clock;

    ApplyForClients(Competitions competitions, Candidacy candidacy, BusinessDay day, Audit audit, Clock clock) {
        this.competitions = competitions;
        this.candidacy = candidacy;
        this.day = day;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem 409 outside the window or if applied already; 422 naming the rule by which the person may not */
    @Transactional
    public Competition apply(String competitionId, String servicePlan, String experience, Actor actor) {
        Competition competition = open(competitionId);
        PresentEligibility.Answer answer = candidacy.of(actor.personId(), competition);
        answer.barredBy().ifPresent(ApplyForClients::refuse);
        competitions.apply(
                competitionId,
                new Applicant(
                        actor.personId(),
                        actor.unitId(),
                        answer.tier(),
                        servicePlan,
                        experience,
                        clock.instant(),
                        null,
                        null));
        audit.record("competition-applied", "competitions/" + competitionId, servicePlan.length());
        return competition;
    }

    /** @throws Problem 404 if the person has not applied; 409 outside the window */
    @Transactional
    public Competition withdraw(String competitionId, Actor actor) {
        Competition competition = open(competitionId);
        competitions.withdraw(competitionId, actor.personId(), clock.instant());
        audit.record("competition-withdrawn", "competitions/" + competitionId, "");
        return competition;
    }

    private static void refuse(Rule rule) {
        throw Problem.rule(
                        "not-eligible",
                        Text.of(
                                "您不能报名：%s（%s）。",
                                "You cannot apply: %3$s (%2$s).",
                                rule.text().zh(),
                                rule.id(),
                                rule.text().en()))
                .with("rule", rule.id());
    }

    private Competition open(String competitionId) {
        Competition competition = competitions.locked(competitionId);
        if (competition.state() == CompetitionState.DRAFT) {
            throw Competitions.unknown(competitionId);
        }
        if (!competition.takesApplicationsOn(day.today())) {
            throw Problem.state(
                    "window-closed",
                    Text.of(
                            "报名时间为 %s 至 %s，现不受理报名或撤回。",
                            "Applications are taken and withdrawn from %s until %s only.",
                            competition.applyFrom(),
                            competition.applyUntil()));
        }
        return competition;
    }
}
