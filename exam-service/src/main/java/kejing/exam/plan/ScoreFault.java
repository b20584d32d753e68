package kejing.exam.plan;

import kejing.chassis.problem.Text;

/** What is wrong with an entered mark: the field at fault and the remedy. */
public record ScoreFault(String field, Text remedy) {}
