package kejing.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.stream.Stream;

/** The year on a terminal: ranking, tiers, allocation with its fairness, scoreboard, and how it ties to the bank. */
final class Tables {
    private static final int SHOWN = 10;

    private final Outcome outcome;

    Tables(Outcome outcome) {
        this.outcome = outcome;
    }

    void print(PrintStream out, long totalMillis) {
        ranking(out);
        allocation(out);
        scoreboard(out);
        tie(out);
        afterwards(out);
        out.println();
        out.println("全年用时 %s / the year took"
                .formatted(Progress.seconds(totalMillis).strip()));
        out.flush();
    }

    private void ranking(PrintStream out) {
        JsonNode ranking = outcome.ranking();
        out.println();
        out.println("排名 / ranking: %d 人参加，%d 人合格；高级 %d，中级 %d，初级 %d"
                .formatted(
                        ranking.path("candidates").asInt(),
                        ranking.path("qualified").asInt(),
                        ranking.path("seniors").asInt(),
                        ranking.path("intermediates").asInt(),
                        ranking.path("juniors").asInt()));
        Columns board = new Columns("名次", "工号", "姓名", "笔试", "面试", "经历", "总分", "等级");
        outcome.board().stream()
                .limit(SHOWN)
                .forEach(line -> board.row(
                        line.path("rank").asText(),
                        line.path("staffId").asText(),
                        line.path("name").asText(),
                        line.path("written").asText(),
                        line.path("interview").asText(),
                        line.path("experience").asText(),
                        line.path("total").asText(),
                        tier(line.path("tier").asText())));
        board.print(out);
    }

    private void allocation(PrintStream out) {
        JsonNode plan = outcome.allocation();
        out.println();
        out.println("分管 / allocation: %,d 户，无人负责 %d，违规 %d，移交 %,d"
                .formatted(
                        plan.path("clients").asInt(),
                        outcome.withoutResponsible(),
                        plan.path("violations").asInt(),
                        plan.path("handovers").asInt()));
        Columns fairness = new Columns("级别", "资源", "人均", "最多/均值 前", "后", "变异系数 前", "后", "基尼 前", "后");
        for (JsonNode line : plan.path("fairness")) {
            JsonNode before = line.path("before");
            JsonNode after = line.path("after");
            fairness.row(
                    tier(line.path("group").asText()),
                    resource(line.path("resource").asText()),
                    short3(after.path("mean")),
                    short3(before.path("maxToMean")),
                    short3(after.path("maxToMean")),
                    short3(before.path("cv")),
                    short3(after.path("cv")),
                    short3(before.path("gini")),
                    short3(after.path("gini")));
        }
        fairness.print(out);
    }

    private static String short3(JsonNode number) {
        String text = number.asText();
        return text.matches("-?\\d+(\\.\\d+)?")
                ? new BigDecimal(text).setScale(3, RoundingMode.HALF_UP).toPlainString()
                : text;
    }

    private static String resource(String resource) {
        return switch (resource) {
            case "LOAN" -> "贷款（万元）";
            case "DEPOSIT" -> "存款（万元）";
            case "CLIENTS" -> "户数";
            case "DIFFICULT" -> "难管户";
            case "NON_PERFORMING" -> "不良户";
            case "PREMIUM" -> "优质小户";
            default -> resource;
        };
    }

    private void scoreboard(PrintStream out) {
        out.println();
        out.println("计分榜 / scoreboard: %d 人".formatted(outcome.scoreboard().size()));
        Columns board = new Columns("名次", "工号", "姓名", "等级", "RORAC（元）", "总分");
        outcome.scoreboard().stream().limit(SHOWN).forEach(line -> {
            String staffId = line.path("staffId").asText();
            board.row(
                    line.path("rank").asText(),
                    staffId,
                    outcome.names().getOrDefault(staffId, ""),
                    tier(outcome.tiers().getOrDefault(staffId, "")),
                    line.path("rorac").asText(),
                    line.path("score").asText());
        });
        board.print(out);
    }

    private void tie(PrintStream out) {
        JsonNode unattributed = outcome.period().path("unattributed");
        out.println();
        out.println("银行 RORAC / the bank straight from the facts  %s".formatted(BankTotal.text(outcome.bankTotal())));
        out.println("计分榜加未归属 / scoreboard and unattributed         %s（无人分管 %s，衰减留存 %s，未分摊费用 %s）"
                .formatted(
                        outcome.period().path("scoreboardTotal").asText(),
                        unattributed.path("noHolder").asText(),
                        unattributed.path("decayRetained").asText(),
                        unattributed.path("unallocatedCost").asText()));
    }

    private void afterwards(PrintStream out) {
        Map<String, Integer> counts = outcome.afterwards();
        out.println();
        out.println(("年度之后 / afterwards: 满意度得分 %d 人，离岗 %d 人（放行 %d），代管 %d，竞聘 %d 项（报名 %d），开拓认领 %d 户 %d 项，"
                        + "服务事项 %d 件（归档 %d），走访 %d 次，已建档 %d 户，合作协议 %d 份，营销联系 %d 户")
                .formatted(Stream.of(
                                "measuredSatisfaction",
                                "departures",
                                "released",
                                "leaves",
                                "competitions",
                                "applications",
                                "developmentCases",
                                "developerClaims",
                                "serviceCases",
                                "casesFiled",
                                "visits",
                                "dossiers",
                                "agreements",
                                "campaignContacts")
                        .map(counts::get)
                        .toArray()));
    }

    static String tier(String tier) {
        return switch (tier) {
            case "SENIOR" -> "高级";
            case "INTERMEDIATE" -> "中级";
            case "JUNIOR" -> "初级";
            case "CENTRAL_TEAM" -> "总行团队";
            default -> "—";
        };
    }
}
