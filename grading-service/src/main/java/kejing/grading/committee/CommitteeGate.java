package kejing.grading.committee;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.grading.publicity.Notice;
import kejing.grading.publicity.Notices;
import kejing.grading.ranking.ApprovalGate;
import kejing.grading.ranking.GradingRules;
import kejing.grading.ranking.Ranking;

/**
 * Where the scheme asks for committees, a ranking is issued only after every branch group and, for seniors, the
 * head-office group approved exactly the notice that closed (R15).
 */
@ApplicationScoped
@Priority(100)
public class CommitteeGate implements ApprovalGate {
    private final Notices notices;
    private final Motions motions;
    private final Committees committees;
    private final CommitteeCoveragePolicy coverage = new CommitteeCoveragePolicy();

    CommitteeGate(Notices notices, Motions motions, Committees committees) {
        this.notices = notices;
        this.motions = motions;
        this.committees = committees;
    }

    @Override
    public void check(Ranking ranking, GradingRules rules) {
        if (!rules.committees()) {
            return;
        }
        var notice = notices.latest(ranking.planId()).orElseThrow(CommitteeGate::nothingClosed);
        requireBranches(notice);
        if (coverage.headOfficeMissing(approving(notice), notices.lines(notice))) {
            throw Problem.state(
                    "head-office-pending",
                    Text.of("高级人选须经总行评审组通过后方可批准", "The head-office group must approve the seniors first"));
        }
    }

    /** @throws Problem 409 naming the branches whose group has not approved this notice */
    void requireBranches(Notice notice) {
        var missing = coverage.branchesMissing(approving(notice), notices.lines(notice));
        if (!missing.isEmpty()) {
            throw Problem.state(
                            "branch-groups-pending",
                            Text.of(
                                    "以下机构的评审组尚未通过：%s",
                                    "The groups of these branches have not approved yet: %s",
                                    String.join(", ", missing)))
                    .with("branchIds", missing);
        }
    }

    private List<Committee> approving(Notice notice) {
        return motions.approved(notice.planId(), notice.hash()).stream()
                .map(motion -> committees.byId(motion.committeeId()).orElseThrow())
                .toList();
    }

    static Problem nothingClosed() {
        return Problem.state(
                "publicity-not-closed", Text.of("公示结束后方可评审", "Committees decide once the notice is closed"));
    }
}
