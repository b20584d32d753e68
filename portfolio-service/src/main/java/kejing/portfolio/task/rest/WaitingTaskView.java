package kejing.portfolio.task.rest;

import kejing.portfolio.task.WaitingTasks;

/**
 * Tasks of one kind.
 *
 * @param count those that the reader may do
 * @param forOthers those of which the reader took the first step, so that another must do the next
 * @param about the plan of parts, null for all others
 */
public record WaitingTaskView(WaitingTasks.Kind kind, int count, int forOthers, String about) {

    static WaitingTaskView of(WaitingTasks.Waiting waiting) {
        return new WaitingTaskView(waiting.kind(), waiting.count(), waiting.forOthers(), waiting.about());
    }
}
