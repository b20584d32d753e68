package kejing.grading.deposits;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.scheme.Schemes;
import kejing.grading.act.ActKind;
import kejing.grading.act.ActRule;
import kejing.grading.act.StaffAct;
import kejing.grading.candidate.ExamResults;
import kejing.grading.qualification.GrantQualifications;
import kejing.grading.qualification.Qualification;
import kejing.grading.qualification.QualificationRegister;
import kejing.grading.qualification.Route;
import kejing.grading.qualification.Tier;
import kejing.grading.ranking.CompositeScorePolicy;
import kejing.grading.ranking.CorrectedResults;
import kejing.grading.ranking.GradingRules;
import kejing.grading.ranking.Rankings;

/**
 * Grants the provisional junior qualification to who failed the exam and whose deposits reach the threshold (Q-08, R11).
 * The exam and the deposits are looked up; that the person was marketing staff at the cut-off is what HR verifies.
 */
@ApplicationScoped
public class ProvisionalActs implements ActRule {
    private final Rankings rankings;
    private final CorrectedResults corrected;
    private final ExamResults results;
    private final DepositAccounts accounts;
    private final QualificationRegister register;
    private final GrantQualifications grant;
    private final Schemes schemes;

    ProvisionalActs(
            Rankings rankings,
            CorrectedResults corrected,
            ExamResults results,
            DepositAccounts accounts,
            QualificationRegister register,
            GrantQualifications grant,
            Schemes schemes) {
        this.rankings = rankings;
        this.corrected = corrected;
        this.results = results;
        this.accounts = accounts;
        this.register = register;
        this.grant = grant;
        this.schemes = schemes;
    }

    @Override
    public Set<ActKind> kinds() {
        return Set.of(ActKind.PROVISIONAL);
    }

    @Override
    public void requireLegal(StaffAct act) {
        var asked = act.details().provisional();
        var ranking = rankings.findByIdOptional(asked.planId())
                .orElseThrow(() -> Problem.notFound("ranking", asked.planId()));
        if (!ranking.published()) {
            throw Problem.state(
                    "ranking-not-published",
                    Text.of("该考试排名尚未批准公布，不能认定", "The exam's ranking is not published yet; wait for it"));
        }
        requireFree(act);
        var finding = finding(act.staffId(), asked.planId(), Year.of(asked.year()));
        if (!finding.open()) {
            throw Problem.rule(
                            "alternative-route-closed",
                            new Text(
                                    "不符合日均存款认定条件：" + unmet(finding, true),
                                    "The alternative route is closed; not met: " + unmet(finding, false)))
                    .with("average", finding.average());
        }
    }

    @Override
    public void apply(StaffAct act) {
        var candidate = corrected.candidate(act.details().provisional().planId(), act.staffId());
        grant.add(List.of(new Qualification(
                0,
                act.staffId(),
                act.details().provisional().planId(),
                candidate.name(),
                candidate.branchId(),
                Tier.JUNIOR,
                null,
                new CompositeScorePolicy(rules(act.details().provisional().planId()))
                        .score(candidate)
                        .total(),
                route(act.details().provisional().planId()).validity(act.effectiveFrom()),
                Route.DEPOSITS,
                0)));
    }

    /** The conditions of R11 by the exam's results as they count now and the deposits of the year. */
    public RouteFinding finding(String staffId, String planId, Year year) {
        var candidate = corrected.candidate(planId, staffId);
        return route(planId)
                .find(new RouteCase(
                        staffId,
                        candidate.written().state(),
                        candidate.interview().state(),
                        candidate.experience().state(),
                        new CompositeScorePolicy(rules(planId)).score(candidate).total(),
                        true,
                        year,
                        accounts.of(year.getValue(), staffId)));
    }

    private void requireFree(StaffAct act) {
        var standing = register.timeline(act.staffId()).on(act.effectiveFrom());
        if (standing.holds()) {
            throw Problem.rule(
                    "qualified-already",
                    Text.of(
                            "当日已有%s，无须认定",
                            "There is a %2$s on the day; nothing to grant",
                            standing.words().zh(),
                            standing.words().en()));
        }
        register.barredUntil(act.staffId())
                .filter(act.effectiveFrom()::isBefore)
                .ifPresent(until -> {
                    throw Problem.rule(
                            "barred",
                            Text.of(
                                    "该员工在禁考期内，不得再次取得资格",
                                    "The person is barred from another qualification by a sanction"));
                });
    }

    private AlternativeRoutePolicy route(String planId) {
        var cutOff = results.plan(planId).orElseThrow().cutOffDate();
        return new AlternativeRoutePolicy(
                schemes.inForce(AlternativeRouteScheme.KIND, cutOff, AlternativeRouteRules.class)
                        .parameters(),
                rules(planId).passLine());
    }

    private GradingRules rules(String planId) {
        return schemes.byId(rankings.findById(planId).schemeId(), GradingRules.class)
                .parameters();
    }

    private static String unmet(RouteFinding finding, boolean chinese) {
        return finding.conditions().stream()
                .filter(condition -> !condition.met())
                .map(condition ->
                        chinese ? condition.text().zh() : condition.text().en())
                .collect(Collectors.joining(chinese ? "；" : "; "));
    }
}
