package kejing.portfolio.servicecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kejing.chassis.audit.Audit;
import kejing.chassis.identity.Actor;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.rest.Versions;
import kejing.chassis.scheme.Scheme;
import kejing.chassis.scheme.Schemes;
import kejing.chassis.time.BusinessDay;
import kejing.chassis.time.IdSource;
import kejing.portfolio.servicecase.Revisits.Revisit;
import kejing.portfolio.servicecase.ServiceScheme.CodedText;

/** Draws the sample of a period's complaints and records what their revisits found (S-03, S-04). */
@ApplicationScoped
public class RevisitComplaints {

    private final Revisits revisits;
    private final ServiceCases cases;
    private final Schemes schemes;
    private final Audit audit;
    private final Clock clock;
    private final BusinessDay day;
    private final IdSource ids;

    RevisitComplaints(
            Revisits revisits,
            ServiceCases cases,
            Schemes schemes,
            Audit audit,
            Clock clock,
            BusinessDay day,
            IdSource ids) {
        this.revisits = revisits;
        this.cases = cases;
        this.schemes = schemes;
        this.audit = audit;
        this.clock = clock;
        this.day = day;
        this.ids = ids;
    }

    /**
     * Draws from the complaints that were closed in {@code [from, to)}; those that are not drawn are done with.
     *
     * @throws Problem 422 if the period is empty or has not ended, 409 if a sample covers a part of it
     */
    @Transactional
    public Revisits.RevisitSample draw(LocalDate from, LocalDate to, Actor by) {
        LocalDate today = day.today();
        if (!from.isBefore(to) || to.isAfter(today)) {
            throw Problem.rule(
                    "revisit-period",
                    Text.of("期间应已结束，且起始日早于截止日", "The period must have ended, and begin before its end"));
        }
        if (revisits.overlaps(from, to)) {
            throw Problem.state(
                    "revisit-drawn",
                    Text.of("该期间（或其一部分）已抽取回访样本", "A sample was drawn for this period or a part of it"));
        }
        Scheme<ServiceScheme> scheme = schemes.inForce(ServiceScheme.KIND, to.minusDays(1), ServiceScheme.class);
        List<String> complaints = revisits.complaintsClosedIn(from, to);
        String seed = RevisitPolicy.seed(from, to, complaints);
        List<RevisitPolicy.Drawn> drawn = RevisitPolicy.draw(
                complaints,
                seed,
                scheme.parameters().sampleShare(),
                scheme.parameters().onSiteShare());
        String sampleId = ids.next().toString();
        revisits.add(
                sampleId,
                from,
                to,
                scheme.schemeId(),
                seed,
                complaints.size(),
                today.plusDays(scheme.parameters().revisitDays()),
                by.subject(),
                clock.instant(),
                drawn);
        List<String> spared = new ArrayList<>(complaints);
        spared.removeAll(
                new HashSet<>(drawn.stream().map(RevisitPolicy.Drawn::caseId).toList()));
        revisits.forgetContacts(spared);
        audit.record("draw-revisits", "revisit-samples/" + sampleId, seed);
        return revisits.samples().stream()
                .filter(sample -> sample.sampleId().equals(sampleId))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Records a revisit.
     *
     * @param passed the codes of the six points that the client confirmed
     * @throws Problem 403 if the actor handled the case, 422 without the signature of a visit on site or for a point that is
     *     none, 409 if it was revisited before
     */
    @Transactional
    public Revisit record(String caseId, String ifMatch, boolean signed, Set<String> passed, String note, Actor by) {
        Revisit revisit = revisits.locked(caseId)
                .filter(found -> by.seesUnit(found.ownerUnit()))
                .orElseThrow(() -> Problem.notFound("revisit", caseId));
        Versions.check(ifMatch, Versions.tag(revisit.version()));
        if (revisit.revisitedBy() != null) {
            throw Problem.state("revisited", Text.of("该投诉已回访", "The complaint has been revisited"));
        }
        if (cases.entries(caseId).stream().anyMatch(entry -> entry.staffId().equals(by.personId()))) {
            throw Problem.forbidden(
                    "handler-revisits", Text.of("经办过该投诉的人员不得回访", "Whoever handled a complaint cannot revisit it"));
        }
        if (revisit.onSite() && !signed) {
            throw Problem.rule(
                    "signature-missing", Text.of("上门回访须有客户签字", "A revisit on site needs the client's signature"));
        }
        List<String> points =
                schemes.byId(revisit.schemeId(), ServiceScheme.class).parameters().revisitPoints().stream()
                        .map(CodedText::code)
                        .toList();
        if (!points.containsAll(passed)) {
            throw Problem.rule("revisit-point", Text.of("回访检查项有误", "There is no such point to check"));
        }
        revisits.done(
                caseId,
                signed,
                points.stream().filter(passed::contains).toList(),
                note,
                by.personId(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS));
        revisits.forgetContacts(List.of(caseId));
        audit.record("record-revisit", "service-cases/" + caseId, passed.size());
        return revisits.byCase(caseId).orElseThrow();
    }
}
