package kejing.portfolio.marketing.stage;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The stages of client development and their steps (W-12). @param stages in the order in which a target passes them */
public record ClientStages(List<Stage> stages) {

    public static final String KIND = "client-stages";

    /** What may prove a step, already kept elsewhere. */
    @Schema(name = "StepProof")
    public enum Proof {
        /** A visit to the client. */
        VISIT,
        /** A cooperation agreement of the client. */
        AGREEMENT,
        /** A campaign in which the client was contacted. */
        CAMPAIGN,
        /** A contribution forecast of the target. */
        FORECAST,
        /** An approved yearly marketing plan of the client. */
        PLAN
    }

    /**
     * @param required whether the next stage waits for it
     * @param twoForLoans whether two managers do it together where a loan is marketed
     * @param application whether it ends with an application accepted or returned (W-33)
     * @param proofNeeded whether a remark alone is not enough
     * @param proofs what may prove it
     */
    @Schema(name = "ClientStep")
    public record Step(
            String code,
            String zh,
            String en,
            boolean required,
            boolean twoForLoans,
            boolean application,
            boolean proofNeeded,
            Set<Proof> proofs) {

        public Text title() {
            return new Text(zh, en);
        }
    }

    /** @param steps at least one */
    @Schema(name = "ClientStage")
    public record Stage(String code, String zh, String en, List<Step> steps) {

        public Text title() {
            return new Text(zh, en);
        }
    }

    public ClientStages {
        Set<String> codes = new HashSet<>();
        boolean twice = stages.stream()
                .anyMatch(stage ->
                        !codes.add(stage.code()) || stage.steps().stream().anyMatch(step -> !codes.add(step.code())));
        boolean empty = stages.isEmpty()
                || stages.stream().anyMatch(stage -> stage.steps().isEmpty());
        boolean unprovable = stages.stream()
                .flatMap(stage -> stage.steps().stream())
                .anyMatch(step -> step.proofNeeded() && step.proofs().isEmpty());
        if (twice || empty || unprovable) {
            throw Problem.rule(
                    "client-stages",
                    Text.of(
                            "每个阶段至少一个步骤，编码不得重复，须附凭据的步骤应列明凭据种类。",
                            "Every stage has a step, no code occurs twice, and a step that needs proof names what proves it."));
        }
    }

    /** @throws Problem 422 if there is no such stage */
    public Stage stage(String code) {
        return stages.stream()
                .filter(stage -> stage.code().equals(code))
                .findFirst()
                .orElseThrow(() ->
                        Problem.rule("client-stage", Text.of("方案中没有阶段“%s”。", "The scheme has no stage \"%s\".", code)));
    }

    /** The stage that a step belongs to. @throws Problem 422 if there is no such step */
    public Stage stageOf(String step) {
        return stages.stream()
                .filter(stage ->
                        stage.steps().stream().anyMatch(one -> one.code().equals(step)))
                .findFirst()
                .orElseThrow(() ->
                        Problem.rule("client-step", Text.of("方案中没有步骤“%s”。", "The scheme has no step \"%s\".", step)));
    }

    public Optional<Step> step(String code) {
        return stages.stream()
                .flatMap(stage -> stage.steps().stream())
                .filter(step -> step.code().equals(code))
                .findFirst();
    }

    /** Place of a stage in the order, from 0; one that this version no longer has counts as the first. */
    public int order(String stage) {
        return Math.max(0, stages.stream().map(Stage::code).toList().indexOf(stage));
    }

    /** The stages between two of them, the first included and the last not. */
    List<Stage> between(String first, String last) {
        return stages.stream()
                .filter(stage -> order(stage.code()) >= order(first) && order(stage.code()) < order(last))
                .collect(Collectors.toList());
    }
}
