package kejing.demo;

import static kejing.demo.Together.together;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kejing.demo.bank.Calendar2025;
import kejing.demo.bank.SplitMix64;
import kejing.demo.door.Door;

/**
 * Clients are asked how satisfied they are: a round about the year, six forms for each manager, published by a second person.
 * What it measures is an indicator of the year's scorecards, so it ends before the period is frozen.
 */
final class Surveying {
    private static final int FORMS_PER_MANAGER = 6;
    private static final List<String> QUESTIONS = List.of("ATTITUDE", "SKILL", "SPEED", "VISITS", "OVERALL");

    private final Stage stage;
    private final Door marketing;

    Surveying(Stage stage) {
        this.stage = stage;
        this.marketing = stage.cast.maker("marketing");
    }

    void play() {
        stage.step("survey", "客户满意度调查 / client survey", this::ask);
    }

    private Progress.Done ask() {
        Optional<JsonNode> before = round();
        if (before.filter(round -> round.path("published").asBoolean()).isPresent()) {
            return Progress.Done.before("已发布 / published before");
        }
        JsonNode round = before.orElseGet(() -> stage.portfolio.create(
                marketing,
                "/survey-rounds",
                Map.of(
                        "title", "2025 年度客户满意度调查",
                        "from", Calendar2025.YEAR_START.toString(),
                        "to", Calendar2025.YEAR_END.toString())));
        String address = "/survey-rounds/" + round.path("roundId").asText();
        List<JsonNode> asked = asked(address);
        List<Door> clerks =
                List.of(marketing, stage.cast.checker("marketing"), stage.cast.maker("hr"), stage.cast.checker("hr"));
        clerks.subList(2, 4).forEach(clerk -> stage.portfolio.awaitKnown(clerk, "hr"));
        List<Runnable> shares = new ArrayList<>();
        for (int c = 0; c < clerks.size(); c++) {
            int from = c;
            shares.add(() -> {
                for (int i = from; i < asked.size(); i += clerks.size()) {
                    enter(clerks.get(from), address, asked.get(i));
                }
            });
        }
        together(shares);
        Door committee = stage.cast.maker("committee");
        stage.portfolio.settle(
                committee,
                address,
                address + "/publication",
                null,
                now -> true,
                now -> now.path("round").path("published").asBoolean());
        return Progress.Done.did("问卷 %,d 份，%,d 人得分 / forms, people", asked.size(), measured(stage));
    }

    private Optional<JsonNode> round() {
        for (JsonNode round : stage.portfolio.get(marketing, "/survey-rounds")) {
            if (round.path("from").asText().equals(Calendar2025.YEAR_START.toString())
                    && round.path("to").asText().equals(Calendar2025.YEAR_END.toString())) {
                return Optional.of(round);
            }
        }
        return Optional.empty();
    }

    /** The first clients of each manager in the order of the draw. */
    private List<JsonNode> asked(String round) {
        Map<String, List<JsonNode>> byManager = new TreeMap<>();
        stage.portfolio
                .list(marketing, round + "/invitations")
                .forEach(one -> byManager
                        .computeIfAbsent(one.path("staffId").asText(), staffId -> new ArrayList<>())
                        .add(one));
        return byManager.values().stream()
                .flatMap(invited -> invited.stream()
                        .sorted(Comparator.comparingInt(one -> one.path("place").asInt()))
                        .limit(FORMS_PER_MANAGER))
                .toList();
    }

    private void enter(Door clerk, String round, JsonNode invitation) {
        if (invitation.path("answered").asBoolean()) {
            return;
        }
        String clientId = invitation.path("clientId").asText();
        stage.portfolio.create(
                clerk,
                round + "/forms",
                Map.of(
                        "clientId",
                        clientId,
                        "channel",
                        clientId.hashCode() % 3 == 0 ? "CALL" : "PAPER",
                        "answers",
                        answers(clientId, invitation.path("staffId").asText())),
                clientId);
    }

    /** A courteous manager is found so by most of the clients. */
    private Map<String, Integer> answers(String clientId, String staffId) {
        long seed = stage.year.seed();
        double courteous = SplitMix64.forSubject(seed, "courteous/" + staffId).gaussian();
        SplitMix64 dice = SplitMix64.forSubject(seed, "form/" + clientId);
        Map<String, Integer> answers = new LinkedHashMap<>();
        QUESTIONS.forEach(question -> answers.put(question, (int)
                StrictMath.clamp(StrictMath.rint(4.4 + 0.25 * courteous + 0.6 * dice.gaussian()), 1, 5)));
        return answers;
    }

    /** How many managers the published round gave a score; 0 before. */
    static int measured(Stage stage) {
        Door marketing = stage.cast.maker("marketing");
        Surveying survey = new Surveying(stage);
        return survey.round()
                .map(round -> stage.portfolio.get(
                        marketing, "/survey-rounds/" + round.path("roundId").asText()))
                .map(round -> {
                    int scored = 0;
                    for (JsonNode result : round.path("results")) {
                        scored += result.path("score").asText("").matches("[\\d.]+") ? 1 : 0;
                    }
                    return scored;
                })
                .orElse(0);
    }
}
