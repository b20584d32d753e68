package kejing.grading;

import java.util.ArrayList;
import java.util.List;
import kejing.grading.ExamEvents.Entry;

/** An exam on its way through publicity, as the tests of publicity, appeals and committees need it. */
public final class Publicised {
    /** A cut-off date under the scheme that approves without a notice, and one under the scheme that needs it. */
    public static final String FREE = "2025-02-28";

    public static final String WITH_PUBLICITY = "2027-02-28";

    private final String planId;
    private final GradingApi maker;

    public Publicised(String planId, GradingApi maker) {
        this.planId = planId;
        this.maker = maker;
    }

    /** P01, the best, to P{@code candidates}; all qualified, each 0.10 below the one before. */
    public static List<Entry> exam(int candidates) {
        var entries = new ArrayList<Entry>();
        for (int i = 1; i <= candidates; i++) {
            var tenths = 490 - i;
            entries.add(new Entry(
                    "P%02d".formatted(i),
                    i % 2 == 0 ? "B01" : "B02",
                    "%d.%d0".formatted(tenths / 10, tenths % 10),
                    "25.00",
                    "18.00",
                    "10.00"));
        }
        return entries;
    }

    /** Ranked and put forward. */
    public Publicised submitted(int candidates, String cutOff) {
        return submitted(new ExamEvents(planId), candidates, cutOff);
    }

    /** Ranked and put forward; the exam tells who entered its scores. */
    public Publicised submitted(ExamEvents exam, int candidates, String cutOff) {
        exam.all(exam(candidates), cutOff);
        maker.decide("/rankings/" + planId + "/submission", maker.awaitRanking(planId))
                .then()
                .statusCode(200);
        return this;
    }

    public Publicised posted() {
        maker.create(
                        "/rankings/" + planId + "/notices",
                        "{\"rankingHash\":\"%s\"}".formatted(maker.awaitRanking(planId)))
                .then()
                .statusCode(201);
        return this;
    }

    public String noticeHash(int version) {
        return maker.get("/rankings/" + planId + "/notices/" + version)
                .jsonPath()
                .getString("hash");
    }

    public Publicised closed(int version) {
        maker.decide("/rankings/" + planId + "/notices/" + version + "/closing", noticeHash(version))
                .then()
                .statusCode(200);
        return this;
    }
}
