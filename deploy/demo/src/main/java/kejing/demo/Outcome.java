package kejing.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kejing.demo.bank.Calendar2025;
import kejing.demo.bank.StaffMember;
import kejing.demo.door.Door;
import kejing.demo.door.Refusal;

/** What the services say at the end of the year, read once for the report and the tables. */
record Outcome(
        long seed,
        JsonNode ranking,
        List<JsonNode> board,
        JsonNode allocation,
        int withoutResponsible,
        JsonNode period,
        List<JsonNode> scoreboard,
        Map<String, String> tiers,
        Map<String, String> names,
        long bankTotal,
        Map<String, Integer> afterwards) {

    static Outcome of(Stage stage) {
        Door marketing = stage.cast.maker("marketing");
        List<JsonNode> board = stage.grading.list(marketing, "/rankings/" + Calendar2025.EXAM_PLAN + "/candidates");
        JsonNode period = stage.performance.get(marketing, "/periods/" + Calendar2025.PERIOD);
        Outcome outcome = new Outcome(
                stage.year.seed(),
                stage.grading.get(marketing, "/rankings/" + Calendar2025.EXAM_PLAN),
                board,
                stage.portfolio.get(marketing, "/allocation-plans/" + Calendar2025.ALLOCATION_PLAN),
                withoutResponsible(stage, marketing),
                period,
                stage.performance.list(marketing, "/periods/" + Calendar2025.PERIOD + "/scoreboard"),
                tiers(board),
                names(stage),
                bankTotal(stage, marketing, period),
                afterwards(stage, marketing));
        outcome.requireTies();
        return outcome;
    }

    /** On the first day of the new responsibilities. */
    private static int withoutResponsible(Stage stage, Door marketing) {
        String gaps = "/responsibility-gaps?limit=1&on=" + Calendar2025.ALLOCATION_EFFECTIVE;
        return stage.portfolio.get(marketing, gaps).path("count").asInt();
    }

    /** How much of the division between allocations and of daily work there is, by the key of the report. */
    private static Map<String, Integer> afterwards(Stage stage, Door marketing) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("measuredSatisfaction", Surveying.measured(stage));
        List<JsonNode> departures = stage.portfolio.list(marketing, "/departures");
        counts.put("departures", departures.size());
        counts.put("released", (int) departures.stream()
                .filter(one -> !one.path("clearedAt").asText("null").equals("null"))
                .count());
        counts.put(
                "reallocations",
                stage.portfolio.list(marketing, "/reallocations").size());
        counts.put("leaves", stage.portfolio.list(marketing, "/leaves").size());
        List<JsonNode> competitions = stage.portfolio.list(marketing, "/competitions");
        counts.put("competitions", competitions.size());
        counts.put(
                "applications",
                competitions.stream()
                        .mapToInt(one -> stage.portfolio
                                .get(
                                        marketing,
                                        "/competitions/"
                                                + one.path("competitionId").asText())
                                .path("applicants")
                                .size())
                        .sum());
        List<JsonNode> development = stage.portfolio.list(marketing, "/development-cases");
        counts.put("developmentCases", development.size());
        counts.put(
                "developerClaims",
                development.stream().mapToInt(one -> one.path("claims").size()).sum());
        List<JsonNode> cases = stage.portfolio.list(marketing, "/service-cases?scope=BANK");
        counts.put("serviceCases", cases.size());
        counts.put("casesFiled", (int) cases.stream()
                .filter(one -> one.path("state").asText().equals("CLOSED"))
                .count());
        List<JsonNode> visits = stage.portfolio.list(marketing, "/visits");
        counts.put("visits", visits.size());
        counts.put("clientsVisited", (int) visits.stream()
                .map(one -> one.path("clientId").asText())
                .distinct()
                .count());
        counts.put(
                "dossiers",
                stage.portfolio
                        .get(marketing, "/dossiers/coverage")
                        .path("covered")
                        .asInt());
        counts.put("agreements", stage.portfolio.list(marketing, "/agreements").size());
        counts.put(
                "campaignContacts",
                Working.campaign(stage)
                        .map(one -> stage.portfolio
                                .get(
                                        marketing,
                                        "/campaigns/" + one.path("campaignId").asText())
                                .path("contacted")
                                .asInt())
                        .orElse(0));
        return counts;
    }

    private static Map<String, String> tiers(List<JsonNode> board) {
        Map<String, String> tiers = new HashMap<>();
        board.forEach(line ->
                tiers.put(line.path("staffId").asText(), line.path("tier").asText("")));
        tiers.values().removeIf(tier -> tier.isEmpty() || tier.equals("null"));
        return tiers;
    }

    private static Map<String, String> names(Stage stage) {
        Map<String, String> names = new HashMap<>();
        for (StaffMember member : stage.year.organisation().staff()) {
            names.put(member.staffId(), member.name());
        }
        return names;
    }

    private static long bankTotal(Stage stage, Door marketing, JsonNode period) {
        JsonNode scheme = stage.performance.get(
                marketing, "/schemes/" + period.path("schemeId").asText());
        return new BankTotal(scheme.path("parameters").path("taxes")).of(stage.year);
    }

    /** The bank's result straight from the files, the service's figure and the scoreboard must be one to the fen. */
    private void requireTies() {
        String own = BankTotal.text(bankTotal);
        String service = period.path("bankTotal").asText();
        String scoreboardTotal = period.path("scoreboardTotal").asText();
        if (!own.equals(service) || !own.equals(scoreboardTotal)) {
            throw new Refusal(("银行总额不符：按导入文件 %s，绩效服务 %s，计分榜合计 %s"
                            + " / the bank's total from the files, of the service and of the scoreboard differ")
                    .formatted(own, service, scoreboardTotal));
        }
    }
}
