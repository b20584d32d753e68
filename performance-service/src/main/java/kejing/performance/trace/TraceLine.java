package kejing.performance.trace;

import kejing.chassis.problem.Text;

/**
 * One step of a calculation.
 *
 * @param rule id of the rule that the step applies, such as {@code P-10}
 * @param text the step in words, Chinese and English
 * @param value the figure that the step gives, as a plain decimal; null where there is none
 */
public record TraceLine(String rule, Text text, String value) {}
