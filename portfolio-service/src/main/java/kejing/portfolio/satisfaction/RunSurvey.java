package kejing.portfolio.satisfaction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kejing.chassis.audit.Audit;
import kejing.chassis.event.Outbox;
import kejing.chassis.identity.Actor;
import kejing.chassis.identity.FourEyes;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.rest.ContentHash;
import kejing.chassis.rest.Versions;
import kejing.chassis.scheme.Scheme;
import kejing.chassis.scheme.Schemes;
import kejing.chassis.time.BusinessDay;
import kejing.chassis.time.IdSource;
import kejing.portfolio.satisfaction.SurveyPolicy.Counted;
import kejing.portfolio.satisfaction.Surveys.Standing;
import kejing.portfolio.satisfaction.Surveys.SurveyInvitation;
import kejing.portfolio.satisfaction.Surveys.SurveyResult;
import kejing.portfolio.satisfaction.Surveys.SurveyRound;
import kejing.portfolio.satisfaction.messaging.ClientSatisfactionMeasuredV1;

/** Opens a round, takes its forms, and publishes what it found by a second person (S-07, K-03). */
@ApplicationScoped
public class RunSurvey {

    private final Surveys surveys;
    private final Schemes schemes;
    private final Outbox outbox;
    private final Audit audit;
    private final ObjectMapper json;
    private final Clock clock;
    private final BusinessDay day;
    private final IdSource ids;

    RunSurvey(
            Surveys surveys,
            Schemes schemes,
            Outbox outbox,
            Audit audit,
            ObjectMapper json,
            Clock clock,
            BusinessDay day,
            IdSource ids) {
        this.surveys = surveys;
        this.schemes = schemes;
        this.outbox = outbox;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
        this.day = day;
        this.ids = ids;
    }

    /**
     * Opens a round about {@code [from, to)} and draws its invitations.
     *
     * @throws Problem 422 if the period is empty or has not ended, 409 if there is a round about it
     */
    @Transactional
    public SurveyRound open(String title, LocalDate from, LocalDate to, Actor by) {
        if (!from.isBefore(to) || to.isAfter(day.today())) {
            throw Problem.rule(
                    "survey-period",
                    Text.of("期间应已结束，且起始日早于截止日", "The period must have ended, and begin before its end"));
        }
        Scheme<SurveyScheme> scheme = schemes.inForce(SurveyScheme.KIND, to.minusDays(1), SurveyScheme.class);
        SurveyRound round = new SurveyRound(
                ids.next().toString(),
                title,
                from,
                to,
                scheme.schemeId(),
                ContentHash.ofText("client-survey " + from + "/" + to),
                false,
                by.subject(),
                clock.instant(),
                null,
                0,
                0,
                1);
        if (!surveys.add(round)) {
            throw Problem.state("survey-exists", Text.of("该期间已有一轮调查", "There is a round about this period"));
        }
        surveys.invite(round, scheme.parameters().invitedPerManager());
        audit.record("open-survey", "survey-rounds/" + round.roundId(), round.seed());
        return surveys.byId(round.roundId()).orElseThrow();
    }

    /**
     * Enters a client's form; it is never changed afterwards.
     *
     * @param answers by question
     * @throws Problem 404 if the client was not invited, 403 for anybody of the manager's own unit (K-03), 409 if the form
     *     was entered or the round is published
     */
    @Transactional
    public SurveyRound enter(String roundId, String clientId, String channel, Map<String, Integer> answers, Actor by) {
        SurveyRound round = open(roundId);
        SurveyInvitation invitation = surveys.invitation(roundId, clientId)
                .orElseThrow(() -> Problem.notFound("survey invitation", clientId));
        SurveyPolicy.requireIndependent(by, invitation.staffId(), invitation.staffUnit());
        Counted counted = SurveyPolicy.count(answers, scheme(round));
        if (!surveys.enter(
                roundId, clientId, channel, text(new TreeMap<>(answers)), counted, by.subject(), clock.instant())) {
            throw Problem.state("survey-form-entered", Text.of("该客户的问卷已录入", "The client's form was entered before"));
        }
        audit.record("enter-survey-form", "survey-rounds/" + roundId, clientId);
        return surveys.byId(roundId).orElseThrow();
    }

    /** Closes the round and tells the others every manager's score (F-02). */
    @Transactional
    public SurveyRound publish(String roundId, String ifMatch, Actor by) {
        SurveyRound round = surveys.locked(roundId).orElseThrow(() -> Problem.notFound("survey round", roundId));
        Versions.check(ifMatch, Versions.tag(round.version()));
        requireOpen(round);
        FourEyes.requireSecondPerson(by, round.openedBy());
        SurveyScheme scheme = scheme(round);
        Map<String, List<Counted>> forms = surveys.forms(roundId);
        Map<String, Standing> standings = surveys.standings(round.from(), round.to());
        List<SurveyResult> results = surveys.invited(roundId).entrySet().stream()
                .map(invited -> result(
                        invited.getKey(),
                        invited.getValue().getKey(),
                        invited.getValue().getValue(),
                        forms.getOrDefault(invited.getKey(), List.of()),
                        standings.getOrDefault(invited.getKey(), Standing.NONE),
                        scheme))
                .toList();
        surveys.publish(roundId, by.subject(), clock.instant(), results);
        outbox.append(results.stream()
                .filter(result -> result.score() != null)
                .map(result -> ClientSatisfactionMeasuredV1.of(round, result))
                .toList());
        audit.record("publish-survey", "survey-rounds/" + roundId, results);
        return surveys.byId(roundId).orElseThrow();
    }

    private static SurveyResult result(
            String staffId, String branchId, int invited, List<Counted> forms, Standing standing, SurveyScheme scheme) {
        return new SurveyResult(
                staffId,
                branchId,
                invited,
                forms.size(),
                (int) forms.stream().filter(Counted::valid).count(),
                SurveyPolicy.score(forms, scheme).orElse(null),
                standing.clientsAtStart(),
                standing.retained(),
                standing.handedOver(),
                standing.complaints());
    }

    private SurveyRound open(String roundId) {
        SurveyRound round = surveys.locked(roundId).orElseThrow(() -> Problem.notFound("survey round", roundId));
        requireOpen(round);
        return round;
    }

    private static void requireOpen(SurveyRound round) {
        if (round.published()) {
            throw Problem.state("survey-published", Text.of("该轮调查已发布", "The round is published"));
        }
    }

    private SurveyScheme scheme(SurveyRound round) {
        return schemes.byId(round.schemeId(), SurveyScheme.class).parameters();
    }

    private String text(Object answers) {
        try {
            return json.writeValueAsString(answers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
