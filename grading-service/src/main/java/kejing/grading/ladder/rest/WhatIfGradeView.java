package kejing.grading.ladder.rest;

import java.util.List;
import kejing.chassis.problem.Text;
import kejing.grading.ladder.GradeReason;
import kejing.grading.ladder.Position;

/**
 * Where an evaluation would lead.
 *
 * @param reached the grade that the evaluation leads to; for a quarter, the treatment
 * @param paid the lower of it and what the qualification opens; empty if nothing is
 */
public record WhatIfGradeView(
        String schemeId, Position before, Position reached, Position paid, GradeReason reason, List<Text> trace) {}
