package kejing.grading.ladder;

import kejing.chassis.problem.Text;

/**
 * One place on the ladder: a step (档) of a grade (级) of a level (层级).
 *
 * @param number counted from the bottom of the whole ladder, beginning with 1
 * @param code the grade's code, with the step behind it where grades have several
 * @param rankOfLevel counted from the lowest level, beginning with 1
 */
public record Position(int number, String code, Text name, String level, int rankOfLevel, Text title) {}
