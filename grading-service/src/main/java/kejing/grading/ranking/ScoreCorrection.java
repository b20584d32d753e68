package kejing.grading.ranking;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import kejing.grading.candidate.Candidate;
import kejing.grading.candidate.Component;
import kejing.grading.candidate.ComponentState;
import kejing.grading.candidate.Part;

/**
 * What a decided appeal or objection makes of one part of a candidate's exam. The announced results stay as they were;
 * corrections are applied on top of them in the order of their decisions.
 *
 * @param score the corrected points, null if the part is void
 * @param adaptability corrected adaptability of an interview, null if it stays
 */
public record ScoreCorrection(
        String staffId, Part part, ComponentState state, BigDecimal score, BigDecimal adaptability) {

    public ScoreCorrection {
        requireNonNull(staffId, "staffId");
        requireNonNull(part, "part");
        requireNonNull(state, "state");
    }

    public static ScoreCorrection scored(String staffId, Part part, BigDecimal score, BigDecimal adaptability) {
        return new ScoreCorrection(staffId, part, ComponentState.SCORED, score, adaptability);
    }

    /** The written part is void, which disqualifies (R3). */
    public static ScoreCorrection disqualified(String staffId) {
        return new ScoreCorrection(staffId, Part.WRITTEN, ComponentState.VOID, null, null);
    }

    Candidate applyTo(Candidate candidate) {
        var corrected = new Component(state, score);
        return new Candidate(
                candidate.staffId(),
                candidate.name(),
                candidate.branchId(),
                part == Part.WRITTEN ? corrected : candidate.written(),
                part == Part.INTERVIEW ? corrected : candidate.interview(),
                part == Part.INTERVIEW && adaptability != null ? adaptability : candidate.adaptability(),
                part == Part.EXPERIENCE ? corrected : candidate.experience());
    }
}
