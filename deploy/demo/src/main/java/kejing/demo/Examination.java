package kejing.demo;

import static kejing.demo.Together.together;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import kejing.demo.bank.Calendar2025;
import kejing.demo.bank.StaffMember;
import kejing.demo.door.Door;

/** Chapter two: the exam plan, registration by the branch heads, scores, and their release by a second person. */
final class Examination {
    private static final String PLAN = "/plans/" + Calendar2025.EXAM_PLAN;
    private static final Set<String> FROM_FINALISED = Set.of("FINALISED");
    private static final Set<String> FROM_SUBMITTED = Set.of("SUBMITTED", "FINALISED");
    private static final Set<String> FROM_MARKING = Set.of("MARKING", "SUBMITTED", "FINALISED");
    private static final Set<String> FROM_OPEN = Set.of("OPEN", "MARKING", "SUBMITTED", "FINALISED");

    private final Stage stage;
    private final Door marketing;
    private final Door examiner;

    Examination(Stage stage) {
        this.stage = stage;
        this.marketing = stage.cast.maker("marketing");
        this.examiner = stage.cast.maker("examiner");
    }

    void play() {
        stage.step("exam-plan", "拟定并开放考试方案 / exam plan opened", this::plan);
        stage.step("registration", "十二家支行报名 / registration by branches", this::register);
        stage.step("scores", "导入笔试、面试成绩 / scores imported", this::score);
        stage.step("finalisation", "成绩提交、复核确认 / scores finalised", this::finalise);
    }

    private Progress.Done plan() {
        if (stage.exam.find(marketing, PLAN).isEmpty()) {
            Map<String, Object> plan = new LinkedHashMap<>();
            plan.put("planId", Calendar2025.EXAM_PLAN);
            plan.put("title", "2025年客户经理资格考试");
            plan.put("cutOffDate", Calendar2025.CUT_OFF.toString());
            plan.put("registrationFrom", Calendar2025.REGISTRATION_FROM.toString());
            plan.put("registrationTo", Calendar2025.REGISTRATION_TO.toString());
            stage.exam.create(marketing, "/plans", plan);
        }
        boolean opened =
                stage.exam.advance(stage.cast.checker("marketing"), PLAN, "/opening", null, "DRAFT", FROM_OPEN);
        return done(opened, "方案 %s".formatted(Calendar2025.EXAM_PLAN));
    }

    private Progress.Done register() {
        if (FROM_MARKING.contains(state())) {
            return Progress.Done.before("已截止 / closed before");
        }
        AtomicInteger registered = new AtomicInteger();
        together(stage.year.organisation().branchHeads().stream()
                .map(head -> (Runnable) () -> registered.addAndGet(register(head)))
                .toList());
        stage.exam.advance(marketing, PLAN, "/registration-close", null, "OPEN", FROM_MARKING);
        return Progress.Done.did("%d 人报名，经历分已核定 / registered", registered.get());
    }

    private int register(StaffMember head) {
        List<String> people = stage.year.organisation().candidates().stream()
                .filter(candidate -> candidate.branchId().equals(head.branchId()))
                .map(StaffMember::staffId)
                .toList();
        stage.exam.create(stage.cast.of(head), PLAN + "/registrations", Map.of("staffIds", people));
        return people.size();
    }

    private Progress.Done score() {
        if (FROM_SUBMITTED.contains(state())) {
            return Progress.Done.before("已提交 / submitted before");
        }
        return Stage.handedIn(stage.exam, examiner, PLAN + "/scores/import", stage.files.scores());
    }

    private Progress.Done finalise() {
        stage.exam.advance(examiner, PLAN, "/scores-submission", null, "MARKING", FROM_SUBMITTED);
        boolean finalised =
                stage.exam.advance(stage.cast.maker("hr"), PLAN, "/finalisation", null, "SUBMITTED", FROM_FINALISED);
        return done(finalised, "两人分别提交、确认 / by two people");
    }

    private String state() {
        JsonNode plan = stage.exam.get(marketing, PLAN);
        return plan.path("state").asText();
    }

    private static Progress.Done done(boolean now, String said) {
        return new Progress.Done(said, !now);
    }
}
