package kejing.grading.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kejing.chassis.audit.Audit;
import kejing.chassis.calendar.WorkingDays;
import kejing.chassis.identity.Actor;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.rest.Versions;
import kejing.chassis.scheme.Schemes;
import kejing.chassis.time.BusinessDay;
import kejing.grading.publicity.NoticeLine.Content;
import kejing.grading.ranking.GradingRules;
import kejing.grading.ranking.Ranking;
import kejing.grading.ranking.RankingBoard;
import kejing.grading.ranking.RankingLines;
import kejing.grading.ranking.RankingRevised;
import kejing.grading.ranking.RankingState;
import kejing.grading.ranking.ReviseRanking;

/** Posts a ranking that was put forward to all staff, and a new version whenever a correction changes lines (R12). */
@ApplicationScoped
public class PostNotice {
    private final ReviseRanking rankings;
    private final RankingLines lines;
    private final Notices notices;
    private final WorkingDays workingDays;
    private final Schemes schemes;
    private final Audit audit;
    private final Clock clock;
    private final BusinessDay day;

    PostNotice(
            ReviseRanking rankings,
            RankingLines lines,
            Notices notices,
            WorkingDays workingDays,
            Schemes schemes,
            Audit audit,
            Clock clock,
            BusinessDay day) {
        this.rankings = rankings;
        this.lines = lines;
        this.notices = notices;
        this.workingDays = workingDays;
        this.schemes = schemes;
        this.audit = audit;
        this.clock = clock;
        this.day = day;
    }

    /**
     * Posts the first version. A ranking whose scheme does not ask for publicity may be posted too, even after its
     * approval.
     *
     * @param rankingHash the ranking that the poster saw
     * @throws Problem 409 if it was not put forward or is posted already, 412 for another hash
     */
    @Transactional
    public Notice post(String planId, String rankingHash, Actor by) {
        var ranking = rankings.lock(planId);
        Versions.check(Versions.tag(rankingHash), Versions.tag(ranking.hash()));
        if (ranking.state() == RankingState.COMPUTED) {
            throw Problem.state("notice-too-early", Text.of("排名尚未提交，不能公示", "Put the ranking forward before posting it"))
                    .with("state", ranking.state());
        }
        if (notices.latest(planId).isPresent()) {
            throw Problem.state(
                    "notice-posted", Text.of("该排名已公示，更正后自动形成新版本", "It is posted; a correction makes the next version"));
        }
        return add(ranking, lines.board(planId), List.of(), 1, "posting", by);
    }

    void onRevised(@Observes RankingRevised revised) {
        notices.latest(revised.ranking().planId())
                .ifPresent(latest -> add(
                        revised.ranking(),
                        revised.board(),
                        notices.lines(latest),
                        latest.version() + 1,
                        revised.cause(),
                        revised.by()));
    }

    private Notice add(
            Ranking ranking, RankingBoard board, List<NoticeLine> previous, int version, String cause, Actor by) {
        var days = schemes.byId(ranking.schemeId(), GradingRules.class)
                .parameters()
                .noticeWorkingDays();
        var posted = day.today();
        var contents = board.lines().stream().map(Content::of).toList();
        var noticed = new PublicityPolicy(workingDays.policy(), days).lines(previous, contents, version, posted);
        var last = noticed.stream()
                .map(NoticeLine::endsOn)
                .max(LocalDate::compareTo)
                .orElseThrow();
        var notice = new Notice(
                ranking.planId(),
                version,
                ranking.hash(),
                Notice.hash(ranking.planId(), version, ranking.hash(), noticed),
                cause,
                days,
                posted,
                last,
                by.name(),
                clock.instant(),
                null,
                null);
        notices.add(notice, by, noticed);
        audit.record("notice-posted", "notice/" + ranking.planId() + "/" + version, notice.hash());
        return notice;
    }
}
