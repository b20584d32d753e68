package kejing.grading.ranking.rest;

import kejing.grading.candidate.ComponentState;
import kejing.grading.ranking.RankExplanation;
import kejing.grading.ranking.RankedCandidate;

/** A line of the board and why it stands there. */
public record ExplainedCandidateView(
        CandidateView candidate,
        ComponentState writtenState,
        ComponentState interviewState,
        ComponentState experienceState,
        RankExplanation explanation) {

    static ExplainedCandidateView of(RankedCandidate line, String branchName, RankExplanation explanation) {
        return new ExplainedCandidateView(
                CandidateView.of(line, branchName),
                line.candidate().written().state(),
                line.candidate().interview().state(),
                line.candidate().experience().state(),
                explanation);
    }
}
