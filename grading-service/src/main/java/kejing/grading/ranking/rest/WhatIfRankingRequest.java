package kejing.grading.ranking.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import kejing.grading.candidate.Candidate;
import kejing.grading.candidate.Component;
import kejing.grading.candidate.ComponentState;
import kejing.grading.ranking.GradingRules;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Candidates to rank without storing anything.
 *
 * @param schemeId an approved grading scheme; without it and without rules, the one in force today
 * @param rules parameters to try instead of a scheme
 */
@Schema(examples = """
                {"candidates":[
                  {"staffId":"S0001","name":"陈安","branchId":"B01",
                   "written":{"state":"SCORED","score":"41.33"},
                   "interview":{"state":"SCORED","score":"25.1666","adaptability":"16.50"},
                   "experience":{"state":"SCORED","score":"8.50"}},
                  {"staffId":"S0002","name":"林宁","branchId":"B02",
                   "written":{"state":"ABSENT"},
                   "interview":{"state":"SCORED","score":"26.00","adaptability":"17.00"},
                   "experience":{"state":"NOT_CLAIMED"}}]}""")
public record WhatIfRankingRequest(
        String schemeId,
        GradingRules rules,
        @NotNull @Size(min = 1, max = 500) List<@NotNull @Valid Scores> candidates) {

    /** A candidate's scores, as the exam would announce them or before they are rounded. */
    public record Scores(
            @NotBlank @Size(max = 64) String staffId,
            @NotBlank @Size(max = 64) String name,
            @NotNull @Size(max = 64) String branchId,
            @NotNull @Valid PartScore written,
            @NotNull @Valid InterviewScore interview,
            @NotNull @Valid PartScore experience) {

        Candidate candidate() {
            return new Candidate(
                    staffId,
                    name,
                    branchId,
                    written.component(),
                    interview.component(),
                    interview.adaptability(),
                    experience.component());
        }
    }

    /** A part's state and, if it was scored, its points. */
    public record PartScore(
            @NotNull ComponentState state,
            @Digits(integer = 3, fraction = 18) BigDecimal score) {
        Component component() {
            return new Component(state, score);
        }
    }

    /** The interview's state and, if it was scored, its points and those of adaptability among them. */
    public record InterviewScore(
            @NotNull ComponentState state,
            @Digits(integer = 3, fraction = 18) BigDecimal score,
            @Digits(integer = 3, fraction = 18) BigDecimal adaptability) {
        Component component() {
            return new Component(state, score);
        }
    }
}
