package kejing.grading.ranking;

import static kejing.grading.ranking.Exam.candidate;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kejing.grading.candidate.Candidate;
import kejing.grading.candidate.Component;
import kejing.grading.candidate.ComponentState;
import kejing.grading.qualification.Tier;
import org.junit.jupiter.api.Test;

class RankExplainerTest {

    @Test
    void saysWhoIsJustAboveAndBelowAndWhichKeyDecided() {
        var explanation = explain(
                "S2",
                candidate("S1", "46", "24", "18", "10"),
                candidate("S2", "45", "25", "18", "10"),
                candidate("S3", "45", "25", "17.5", "10"));

        assertThat(explanation.above().staffId()).isEqualTo("S1");
        assertThat(explanation.above().decidedBy()).isEqualTo(TieKey.WRITTEN);
        assertThat(explanation.below().staffId()).isEqualTo("S3");
        assertThat(explanation.below().decidedBy()).isEqualTo(TieKey.ADAPTABILITY);
        assertThat(explanation.steps())
                .extracting(RankExplanation.Step::rule)
                .containsExactly("R2", "Q-06", "R9", "R10", "R10", "Q-07");
        assertThat(chinese(explanation))
                .containsExactly(
                        "笔试 45.00 + 面试 25.00 + 工作经历 10.00 = 总分 80.00",
                        "总分 80.00 达到合格线 75.00（含），合格",
                        "合格考生中有 1 人优于本人，名次为第 2 名",
                        "第 1 名考生S1的笔试成绩 46.00 高于本人的 45.00",
                        "第 3 名考生S3的应变能力分 17.50 低于本人的 18.00",
                        "第 2 名在高级名次线第 20 名以内，评为高级");
        assertThat(english(explanation))
                .contains("rank 1, 考生S1, is ahead: the written score of 46.00 against 45.00 decides");
    }

    @Test
    void saysWithWhomARankIsShared() {
        var explanation = explain(
                "S2",
                candidate("S1", "45", "25", "18", "10"),
                candidate("S2", "45", "25", "18", "10"),
                candidate("S3", "44", "25", "18", "10"));

        assertThat(explanation.rank()).isEqualTo(1);
        assertThat(explanation.above()).isNull();
        assertThat(explanation.tied())
                .extracting(RankExplanation.Neighbour::staffId)
                .containsExactly("S1");
        assertThat(chinese(explanation)).contains("与考生S1的总分、笔试成绩、应变能力分、面试成绩全部相同，并列第 1 名");
    }

    @Test
    void namesTheLimitOfTheTier() {
        var exam = new ArrayList<Candidate>();
        for (int i = 0; i < 41; i++) {
            exam.add(candidate("S%02d".formatted(i), "49." + (99 - i), "25", "18", "15"));
        }
        var all = exam.toArray(Candidate[]::new);

        assertThat(explain("S19", all).tierLimit()).isEqualTo(20);
        assertThat(chinese(explain("S20", all))).contains("第 21 名在高级名次线第 20 名之后、中级名次线第 40 名以内，评为中级");
        assertThat(explain("S40", all).tier()).isEqualTo(Tier.JUNIOR);
        assertThat(explain("S40", all).tierLimit()).isNull();
        assertThat(chinese(explain("S40", all))).contains("第 41 名在中级名次线第 40 名之后，评为初级");
    }

    @Test
    void saysHowFarAFailedCandidateIsFromThePassLine() {
        var explanation = explain("S1", candidate("S1", "41.33", "25.16", "17", "8.50"));

        assertThat(explanation.rank()).isNull();
        assertThat(chinese(explanation))
                .containsExactly(
                        "笔试 41.33 + 面试 25.16 + 工作经历 8.50 = 总分 74.99", "总分 74.99 低于合格线 75.00，差 0.01 分，不合格，不参加排名");
    }

    @Test
    void saysWhichPartIsMissingOrVoid() {
        var absent = explain(
                "S1",
                Exam.candidate(
                        "S1",
                        Exam.without(ComponentState.ABSENT),
                        Exam.without(ComponentState.EXCUSED),
                        null,
                        Component.scored("10")));

        assertThat(chinese(absent)).containsExactly("笔试缺考、面试准假缓考，不计总分、不参加排名，结论为成绩不完整");
        assertThat(english(absent))
                .containsExactly("written absent, interview excused: no total and no rank, the outcome is incomplete");
    }

    @Test
    void saysThatExperienceWasNotClaimed() {
        var explanation = explain(
                "S1",
                Exam.candidate(
                        "S1",
                        Component.scored("48"),
                        Component.scored("28"),
                        new BigDecimal("18"),
                        Exam.without(ComponentState.NOT_CLAIMED)));

        assertThat(chinese(explanation)).contains("笔试 48.00 + 面试 28.00 + 工作经历 0.00（未申报） = 总分 76.00");
    }

    private static RankExplanation explain(String staffId, Candidate... exam) {
        var board = new RankingPolicy(Exam.rulebook()).rank(List.of(exam));
        return new RankExplainer(Exam.rulebook())
                .explain(board, board.of(staffId).orElseThrow());
    }

    private static List<String> chinese(RankExplanation explanation) {
        return explanation.steps().stream().map(step -> step.text().zh()).toList();
    }

    private static List<String> english(RankExplanation explanation) {
        return explanation.steps().stream().map(step -> step.text().en()).toList();
    }
}
