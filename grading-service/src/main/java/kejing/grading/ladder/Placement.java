package kejing.grading.ladder;

import java.time.LocalDate;

/**
 * An approved placement on the ladder (定级).
 *
 * @param grade the position's code; empty for a type without grades
 */
public record Placement(LocalDate from, String type, String grade, String schemeId, LadderRules rules) {}
