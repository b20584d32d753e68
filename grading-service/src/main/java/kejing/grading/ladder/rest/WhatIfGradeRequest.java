package kejing.grading.ladder.rest;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import kejing.grading.ladder.Cadence;
import kejing.grading.qualification.Tier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An evaluation to try on a grade without storing anything.
 *
 * @param schemeId an approved ladder scheme; the one in force today if empty
 * @param grade the position's code
 * @param tier the qualification on the day on which the evaluation takes effect; none if empty
 * @param branchId whose thresholds are used, if the branch has its own
 * @param score the evaluation's total; empty to ask what happens without an evaluation
 */
@Schema(examples = """
                {"type":"MARKET","grade":"ASSISTANT-1","tier":"INTERMEDIATE","cadence":"ANNUAL","score":"103.39"}""")
public record WhatIfGradeRequest(
        String schemeId,
        @NotBlank @Size(max = 32) String type,
        @NotBlank @Size(max = 40) String grade,
        Tier tier,
        @Size(max = 64) String branchId,
        @NotNull Cadence cadence,
        @Digits(integer = 6, fraction = 6) BigDecimal score) {}
