package kejing.portfolio.allocation.rest;

import java.util.List;
import kejing.chassis.problem.Text;
import kejing.portfolio.allocation.Feasibility;

/** Whether the rules can be obeyed, and if not, which cannot and what would be enough. */
public record FeasibilityAnswer(boolean feasible, List<ObstacleView> obstacles) {

    /**
     * @param text what is lacking, in numbers
     * @param remedy the smallest changes, each enough by itself
     * @param clients ids of the clients that together have too few managers
     * @param managers ids of all who may hold them
     */
    public record ObstacleView(String rule, Text text, Text remedy, List<String> clients, List<String> managers) {}

    static FeasibilityAnswer of(List<Feasibility.Obstacle> obstacles) {
        return new FeasibilityAnswer(
                obstacles.isEmpty(),
                obstacles.stream()
                        .map(obstacle -> new ObstacleView(
                                obstacle.rule().id(),
                                obstacle.text(),
                                obstacle.remedy(),
                                obstacle.clients(),
                                obstacle.managers()))
                        .toList());
    }
}
