package kejing.grading.publicity;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.grading.ranking.ApprovalGate;
import kejing.grading.ranking.GradingRules;
import kejing.grading.ranking.Ranking;

/** Where the scheme asks for publicity, a ranking is approved only on a closed notice of exactly this ranking. */
@ApplicationScoped
@Priority(200)
public class ClosedNoticeGate implements ApprovalGate {
    private final Notices notices;
    private final CloseNotice closing;

    ClosedNoticeGate(Notices notices, CloseNotice closing) {
        this.notices = notices;
        this.closing = closing;
    }

    @Override
    public void check(Ranking ranking, GradingRules rules) {
        if (!rules.publicityRequired()) {
            return;
        }
        var closed = notices.latest(ranking.planId())
                .filter(Notice::closed)
                .filter(notice -> notice.rankingHash().equals(ranking.hash()));
        if (closed.isEmpty()) {
            throw Problem.state(
                    "publicity-not-closed",
                    Text.of(
                            "方案要求公示 %d 个工作日，公示结束后方可批准",
                            "The scheme asks for %d working days of publicity; approve once the notice is closed",
                            rules.publicityWorkingDays()));
        }
        closing.requireNoOpenCase(ranking.planId());
    }
}
