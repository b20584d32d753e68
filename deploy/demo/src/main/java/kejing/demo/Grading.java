package kejing.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import kejing.demo.bank.Calendar2025;
import kejing.demo.door.Door;

/** Chapter three: the ranking that the exam's events brought about is put forward, approved and published. */
final class Grading {
    private static final String RANKING = "/rankings/" + Calendar2025.EXAM_PLAN;

    private final Stage stage;
    private final Door marketing;

    Grading(Stage stage) {
        this.stage = stage;
        this.marketing = stage.cast.maker("marketing");
    }

    void compute() {
        stage.step("ranking", "等待排名算出 / ranking computed", () -> {
            stage.grading.awaitKnown(marketing, "marketing");
            JsonNode ranking = stage.grading.await(
                    marketing,
                    RANKING,
                    "考试 %s 的排名".formatted(Calendar2025.EXAM_PLAN),
                    r -> r.path("qualified").asInt() > 0);
            return Progress.Done.did(
                    "%d 人参加，%d 人合格 / qualified",
                    ranking.path("candidates").asInt(),
                    ranking.path("qualified").asInt());
        });
    }

    void publish() {
        stage.step("publication", "排名提交、批准、公布 / ranking published", () -> {
            stage.grading.advance(
                    marketing, RANKING, "/submission", null, "COMPUTED", Set.of("SUBMITTED", "PUBLISHED"));
            Door committee = stage.cast.maker("committee");
            stage.grading.awaitKnown(committee, "committee");
            boolean published =
                    stage.grading.advance(committee, RANKING, "/approval", null, "SUBMITTED", Set.of("PUBLISHED"));
            JsonNode ranking = stage.grading.get(marketing, RANKING);
            return new Progress.Done(
                    "高级 %d · 中级 %d · 初级 %d"
                            .formatted(
                                    ranking.path("seniors").asInt(),
                                    ranking.path("intermediates").asInt(),
                                    ranking.path("juniors").asInt()),
                    !published);
        });
    }
}
