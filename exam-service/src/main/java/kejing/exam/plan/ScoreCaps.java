package kejing.exam.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kejing.chassis.problem.Text;
import kejing.exam.scheme.ExamScheme;

/**
 * The most points of each part of a plan: a mark above its cap is refused at the write and never stored. A mark
 * has at most 2 decimals (R2) and belongs to the state SCORED only (R3).
 */
@Embeddable
public record ScoreCaps(
        @Column(name = "written_cap") BigDecimal written,
        @Column(name = "conduct_cap") BigDecimal conduct,
        @Column(name = "expression_cap") BigDecimal expression,
        @Column(name = "adaptability_cap") BigDecimal adaptability,
        @Column(name = "experience_cap") BigDecimal experience) {

    private static final int SCALE = 2;

    /** The caps of a scheme. */
    static ScoreCaps of(ExamScheme scheme) {
        return new ScoreCaps(
                scheme.writtenCap().setScale(SCALE),
                scheme.interview().conduct().setScale(SCALE),
                scheme.interview().expression().setScale(SCALE),
                scheme.interview().adaptability().setScale(SCALE),
                scheme.experience().cap().setScale(SCALE));
    }

    /** What is wrong with the written part; empty if it may be stored. */
    public List<ScoreFault> faultsOf(WrittenMark mark) {
        List<ScoreFault> faults = new ArrayList<>();
        checkState(faults, "written_state", mark.state());
        checkMark(faults, "written", mark.state(), mark.score(), written);
        return faults;
    }

    /** What is wrong with the interview; empty if it may be stored. */
    public List<ScoreFault> faultsOf(InterviewMark mark) {
        List<ScoreFault> faults = new ArrayList<>();
        checkState(faults, "interview_state", mark.state());
        checkMark(faults, "conduct", mark.state(), mark.conduct(), conduct);
        checkMark(faults, "expression", mark.state(), mark.expression(), expression);
        checkMark(faults, "adaptability", mark.state(), mark.adaptability(), adaptability);
        return faults;
    }

    private static void checkState(List<ScoreFault> faults, String field, ComponentState state) {
        if (state == null || state == ComponentState.NOT_CLAIMED) {
            faults.add(new ScoreFault(
                    field,
                    new Text(
                            "状态应为 SCORED、ABSENT、EXCUSED 或 VOID", "the state must be SCORED, ABSENT, EXCUSED or VOID")));
        }
    }

    private static void checkMark(
            List<ScoreFault> faults, String field, ComponentState state, BigDecimal mark, BigDecimal cap) {
        if (state != ComponentState.SCORED) {
            if (mark != null) {
                faults.add(new ScoreFault(
                        field, Text.of("状态为 %s 时不得填写分数", "there is no mark in the state %s; leave it empty", state)));
            }
        } else if (mark == null) {
            faults.add(new ScoreFault(field, new Text("状态为 SCORED 时应填写分数", "a mark is needed in the state SCORED")));
        } else if (mark.stripTrailingZeros().scale() > SCALE) {
            faults.add(new ScoreFault(field, new Text("分数至多两位小数", "a mark has at most 2 decimals")));
        } else if (mark.signum() < 0 || mark.compareTo(cap) > 0) {
            faults.add(new ScoreFault(
                    field, Text.of("分数应在 0 至 %s 之间，现为 %s", "a mark between 0 and %s, it is %s", cap, mark)));
        }
    }
}
