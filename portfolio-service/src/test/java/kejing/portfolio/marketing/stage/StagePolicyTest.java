package kejing.portfolio.marketing.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kejing.chassis.money.Money;
import kejing.chassis.problem.Problem;
import org.junit.jupiter.api.Test;

/** The shipped stages: which step waits for which, who does it, and what proves it. */
class StagePolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 4, 16);

    private final ClientStages stages = shipped();
    private final StagePolicy policy = new StagePolicy(stages);
    private final List<StepRecord> earlier = new ArrayList<>();

    @Test
    void theShippedStagesAreTheManuals() {
        assertThat(stages.stages())
                .extracting(ClientStages.Stage::code)
                .containsExactly("SURVEY", "MARKETING", "MAINTENANCE");
        assertThat(stages.stages().stream().map(stage -> stage.steps().size())).containsExactly(3, 4, 8);
    }

    @Test
    void marketingWaitsForTheWholeSurvey() {
        earlier.add(step("INFORMATION"));
        earlier.add(step("PROFIT_FORECAST"));
        assertThatThrownBy(() -> after(step("CONTACT")))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("Plan of approach");
        earlier.add(step("APPROACH"));
        assertThat(after(step("CONTACT"))).isEqualTo("MARKETING");
    }

    @Test
    void anOptionalStepIsNotWaitedForAndAnEarlierStageIsNotLeftBehind() {
        surveyed();
        earlier.add(step("CONTACT"));
        earlier.add(application(StepRecord.Outcome.ACCEPTED, null));
        earlier.add(step("BUSINESS"));
        assertThat(after(step("VISITS"))).isEqualTo("MAINTENANCE");
        assertThat(policy.stageAfter(target("MAINTENANCE", "0.00"), earlier, step("INFORMATION"), TODAY))
                .as("an earlier step done anew")
                .isEqualTo("MAINTENANCE");
    }

    @Test
    void aReturnedApplicationIsNotDone() {
        surveyed();
        earlier.add(step("CONTACT"));
        earlier.add(step("BUSINESS"));
        earlier.add(application(StepRecord.Outcome.RETURNED, "缺少财务报表"));
        assertThatThrownBy(() -> after(step("VISITS"))).hasMessageContaining("Application");
        earlier.add(application(StepRecord.Outcome.ACCEPTED, null));
        assertThat(after(step("VISITS"))).isEqualTo("MAINTENANCE");
    }

    @Test
    void anApplicationIsAcceptedOrReturnedWithAReason() {
        surveyed();
        assertThatThrownBy(() -> after(application(null, null))).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> after(application(StepRecord.Outcome.RETURNED, null)))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> after(application(StepRecord.Outcome.ACCEPTED, "缺件")))
                .isInstanceOf(Problem.class);
        assertThat(after(application(StepRecord.Outcome.RETURNED, "缺件"))).isEqualTo("MARKETING");
    }

    @Test
    void aLoanIsMarketedByTwoDistinctManagers() {
        surveyed();
        Target loan = target("SURVEY", "0.01");
        assertThatThrownBy(() -> policy.stageAfter(loan, earlier, contact("RM-1"), TODAY))
                .hasMessageContaining("Two relationship managers");
        assertThatThrownBy(() -> policy.stageAfter(loan, earlier, contact("RM-1", "RM-1"), TODAY))
                .hasMessageContaining("Two relationship managers");
        assertThat(policy.stageAfter(loan, earlier, contact("RM-1", "RM-2"), TODAY))
                .isEqualTo("MARKETING");
        assertThat(policy.stageAfter(target("SURVEY", "0.00"), earlier, contact("RM-1"), TODAY))
                .as("no loan")
                .isEqualTo("MARKETING");
    }

    @Test
    void aStepHasARemarkOrAProofThatFits() {
        assertThatThrownBy(() -> after(record("INFORMATION", null, null, TODAY)))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> after(record("INFORMATION", null, ClientStages.Proof.AGREEMENT, TODAY)))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> after(record("PROFIT_FORECAST", "口头测算", null, TODAY)))
                .as("a forecast is kept")
                .isInstanceOf(Problem.class);
        assertThat(after(record("PROFIT_FORECAST", null, ClientStages.Proof.FORECAST, TODAY)))
                .isEqualTo("SURVEY");
    }

    @Test
    void aStepIsRecordedOnceItIsDone() {
        assertThat(after(record("INFORMATION", "已收集", null, TODAY))).isEqualTo("SURVEY");
        assertThatThrownBy(() -> after(record("INFORMATION", "将收集", null, TODAY.plusDays(1))))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> after(step("POEMS"))).isInstanceOf(Problem.class);
    }

    @Test
    void aClientWhoBeginsLaterIsNotAskedForTheStagesBefore() {
        Target began = target("MAINTENANCE", "0.00", "MAINTENANCE");
        assertThat(policy.stageAfter(began, List.of(), step("VISITS"), TODAY)).isEqualTo("MAINTENANCE");
    }

    @Test
    void aSchemeWithACodeTwiceOrAStepThatNothingProvesIsRefused() {
        ClientStages.Stage survey = stages.stages().getFirst();
        assertThatThrownBy(() -> new ClientStages(List.of(survey, survey))).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> new ClientStages(List.of())).isInstanceOf(Problem.class);
        ClientStages.Step unprovable = new ClientStages.Step("A", "甲", "A", true, false, false, true, Set.of());
        assertThatThrownBy(() -> new ClientStages(List.of(new ClientStages.Stage("S", "段", "S", List.of(unprovable)))))
                .isInstanceOf(Problem.class);
    }

    private String after(StepRecord record) {
        return policy.stageAfter(target(stageOf(earlier), "0.00"), earlier, record, TODAY);
    }

    private String stageOf(List<StepRecord> records) {
        return records.stream()
                .map(record -> stages.stageOf(record.step()).code())
                .reduce("SURVEY", (one, other) -> stages.order(one) > stages.order(other) ? one : other);
    }

    private void surveyed() {
        earlier.addAll(List.of(step("INFORMATION"), step("PROFIT_FORECAST"), step("APPROACH")));
    }

    private static StepRecord step(String code) {
        ClientStages.Proof proof = code.equals("PROFIT_FORECAST") ? ClientStages.Proof.FORECAST : null;
        return record(code, "已办", proof, TODAY);
    }

    private static StepRecord contact(String... managers) {
        return new StepRecord(
                "R", "T", "CONTACT", TODAY, "洽谈", List.of(managers), null, null, null, null, "S", Instant.EPOCH);
    }

    private static StepRecord application(StepRecord.Outcome outcome, String reason) {
        return new StepRecord(
                "R", "T", "APPLICATION", TODAY, "申请", List.of("RM-1"), null, null, outcome, reason, "S", Instant.EPOCH);
    }

    private static StepRecord record(String code, String remark, ClientStages.Proof proof, LocalDate on) {
        return new StepRecord(
                "R",
                "T",
                code,
                on,
                remark,
                List.of("RM-1"),
                proof,
                proof == null ? null : "P",
                null,
                null,
                "S",
                Instant.EPOCH);
    }

    private static Target target(String stage, String loan) {
        return target(stage, loan, "SURVEY");
    }

    private static Target target(String stage, String loan, String first) {
        return new Target(
                "T",
                "C",
                "客户",
                null,
                "B",
                "RM-1",
                Target.CorporateState.POTENTIAL,
                Money.yuan(loan),
                Money.ZERO,
                first,
                stage,
                1,
                TODAY,
                null,
                null);
    }

    private static ClientStages shipped() {
        try (InputStream file = StagePolicyTest.class.getResourceAsStream("/schemes/CLIENT-STAGES-RULEBOOK-1.json")) {
            ObjectMapper json = new ObjectMapper();
            return json.treeToValue(json.readTree(file).get("parameters"), ClientStages.class);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
