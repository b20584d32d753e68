package kejing.portfolio.marketing.stage;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;

/** What a record of a step must have, and which stage the target is in after it (W-12, W-33, A-18). */
public final class StagePolicy {

    /** Least number of distinct relationship managers who market a loan. */
    public static final int MANAGERS_TO_MARKET_A_LOAN = 2;

    private final ClientStages stages;

    public StagePolicy(ClientStages stages) {
        this.stages = stages;
    }

    /**
     * Checks the record against the target as it is, before the record counts.
     *
     * @param earlier what is recorded of the target already
     * @return the stage of the target with the record: the step's own if it is further than the present one
     * @throws Problem 422 that says what is missing
     */
    public String stageAfter(Target target, List<StepRecord> earlier, StepRecord record, LocalDate today) {
        ClientStages.Stage stage = stages.stageOf(record.step());
        ClientStages.Step step = stages.step(record.step()).orElseThrow();
        requireDay(record, today);
        requireProof(step, record);
        requireOutcome(step, record);
        boolean marketsALoan = step.twoForLoans() && !target.expectedLoan().isZero();
        if (marketsALoan && record.managers().stream().distinct().count() < MANAGERS_TO_MARKET_A_LOAN) {
            throw Problem.rule(
                    "two-managers-needed",
                    Text.of(
                            "贷款营销须两名客户经理共同参加，请填写同行的客户经理。",
                            "Two relationship managers market a loan together. Name the colleague who took part."));
        }
        if (stages.order(stage.code()) <= stages.order(target.stage())) {
            return target.stage();
        }
        requireEarlierStages(target, earlier, stage);
        return stage.code();
    }

    /** Required steps of the stage that are not done. */
    public List<ClientStages.Step> missing(ClientStages.Stage stage, List<StepRecord> records) {
        Set<String> done =
                records.stream().filter(StepRecord::done).map(StepRecord::step).collect(Collectors.toSet());
        return stage.steps().stream()
                .filter(step -> step.required() && !done.contains(step.code()))
                .toList();
    }

    private void requireEarlierStages(Target target, List<StepRecord> earlier, ClientStages.Stage stage) {
        List<ClientStages.Step> missing = stages.between(target.firstStage(), stage.code()).stream()
                .flatMap(before -> missing(before, earlier).stream())
                .toList();
        if (!missing.isEmpty()) {
            throw Problem.rule(
                            "stage-not-finished",
                            Text.of(
                                    "进入“%1$s”前还须完成：%2$s。",
                                    "Before \"%3$s\" there is still to be done: %4$s.",
                                    stage.zh(),
                                    missing.stream().map(ClientStages.Step::zh).collect(Collectors.joining("、")),
                                    stage.en(),
                                    missing.stream().map(ClientStages.Step::en).collect(Collectors.joining(", "))))
                    .with(
                            "missing",
                            missing.stream().map(ClientStages.Step::code).toList());
        }
    }

    private static void requireDay(StepRecord record, LocalDate today) {
        if (record.doneOn().isAfter(today)) {
            throw Problem.rule(
                    "step-in-future",
                    Text.of(
                            "办理日期 %s 晚于今天 %s，请办理后再登记。",
                            "The step of %s is after today, %s. Record it once it is done.", record.doneOn(), today));
        }
    }

    private static void requireProof(ClientStages.Step step, StepRecord record) {
        if (record.proof() == null && (step.proofNeeded() || record.remark() == null)) {
            throw Problem.rule(
                    "step-proof",
                    step.proofNeeded()
                            ? Text.of(
                                    "“%s”须关联系统内的记录，请选择。",
                                    "\"%2$s\" refers to a record of the system; choose it.", step.zh(), step.en())
                            : Text.of("请填写情况说明，或关联系统内的记录。", "Give a remark, or refer to a record of the system."));
        }
        if (record.proof() != null && !step.proofs().contains(record.proof())) {
            throw Problem.rule(
                    "step-proof-kind",
                    Text.of(
                            "“%1$s”不能以此类记录为凭据。",
                            "A record of this kind does not prove \"%2$s\".", step.zh(), step.en()));
        }
    }

    private static void requireOutcome(ClientStages.Step step, StepRecord record) {
        boolean returned = record.outcome() == StepRecord.Outcome.RETURNED;
        if (step.application() != (record.outcome() != null) || returned != (record.reason() != null)) {
            throw Problem.rule(
                    "application-outcome",
                    Text.of(
                            "业务申请应登记受理或退回，退回须写明理由；其他步骤不填。",
                            "An application is accepted, or returned with a reason; other steps have no outcome."));
        }
    }
}
