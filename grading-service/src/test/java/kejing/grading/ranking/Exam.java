package kejing.grading.ranking;

import java.math.BigDecimal;
import java.util.List;
import kejing.grading.candidate.Candidate;
import kejing.grading.candidate.Component;
import kejing.grading.candidate.ComponentState;

/** The rulebook's exam, for tests. */
final class Exam {
    private static final List<TieKey> CHAIN =
            List.of(TieKey.TOTAL, TieKey.WRITTEN, TieKey.ADAPTABILITY, TieKey.INTERVIEW);

    private Exam() {}

    static GradingRules rulebook() {
        return rulebook(ScoreRounding.HALF_UP, CHAIN);
    }

    static GradingRules rulebook(ScoreRounding interviewRounding) {
        return rulebook(interviewRounding, CHAIN);
    }

    static GradingRules rulebook(List<TieKey> tieKeys) {
        return rulebook(ScoreRounding.HALF_UP, tieKeys);
    }

    private static GradingRules rulebook(ScoreRounding interviewRounding, List<TieKey> tieKeys) {
        return new GradingRules(
                new PartRule(new BigDecimal("50"), ScoreRounding.HALF_UP),
                new PartRule(new BigDecimal("30"), interviewRounding),
                new PartRule(new BigDecimal("20"), ScoreRounding.HALF_UP),
                new BigDecimal("20"),
                new BigDecimal("75.00"),
                new TierBands(20, 40),
                tieKeys,
                3,
                0,
                false);
    }

    static Candidate candidate(
            String staffId, String written, String interview, String adaptability, String experience) {
        return candidate(
                staffId,
                Component.scored(written),
                Component.scored(interview),
                new BigDecimal(adaptability),
                Component.scored(experience));
    }

    static Candidate candidate(
            String staffId, Component written, Component interview, BigDecimal adaptability, Component experience) {
        return new Candidate(staffId, "考生" + staffId, "B01", written, interview, adaptability, experience);
    }

    static Component without(ComponentState state) {
        return Component.without(state);
    }
}
