package kejing.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.net.URI;

/** The year on a terminal: ranking, tiers, allocation with its fairness, scoreboard, and how it ties to the bank. */
final class Tables {
    private static final int SHOWN = 10;

    private final Outcome outcome;
    private final URI address;

    Tables(Outcome outcome, URI address) {
        this.outcome = outcome;
        this.address = address;
    }

    void print(PrintStream out, long totalMillis) {
        ranking(out);
        allocation(out);
        scoreboard(out);
        tie(out);
        out.println();
        out.println("全年用时 %s / the year took".formatted(Progress.seconds(totalMillis).strip()));
        out.println("登录 %s：s0201 市场部，s0203 党群人事部，s0207 委员，s0209 审计，s0101 支行行长，s0001 客户经理 / sign in as".formatted(address));
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
        row(out, "名次", "工号", "姓名", "笔试", "面试", "经历", "总分", "等级");
        outcome.board().stream().limit(SHOWN).forEach(line -> row(
                out,
                line.path("rank").asText(),
                line.path("staffId").asText(),
                line.path("name").asText(),
                line.path("written").asText(),
                line.path("interview").asText(),
                line.path("experience").asText(),
                line.path("total").asText(),
                tier(line.path("tier").asText())));
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
    }

    private void scoreboard(PrintStream out) {
        out.println();
        out.println("计分榜 / scoreboard: %d 人".formatted(outcome.scoreboard().size()));
        row(out, "名次", "工号", "姓名", "等级", "RORAC（元）", "总分");
        outcome.scoreboard().stream().limit(SHOWN).forEach(line -> {
            String staffId = line.path("staffId").asText();
            row(
                    out,
                    line.path("rank").asText(),
                    staffId,
                    outcome.names().getOrDefault(staffId, ""),
                    tier(outcome.tiers().getOrDefault(staffId, "")),
                    line.path("rorac").asText(),
                    line.path("score").asText());
        });
    }

    private void tie(PrintStream out) {
        JsonNode unattributed = outcome.period().path("unattributed");
        out.println();
        out.println("银行 RORAC / the bank straight from the facts  %s".formatted(BankTotal.text(outcome.bankTotal())));
        out.println("计分榜合计加未归属 / scoreboard and unattributed   %s（%s）"
                .formatted(outcome.period().path("scoreboardTotal").asText(), unattributed));
    }

    static String tier(String tier) {
        return switch (tier) {
            case "SENIOR" -> "高级";
            case "INTERMEDIATE" -> "中级";
            case "JUNIOR" -> "初级";
            default -> "—";
        };
    }

    private static void row(PrintStream out, String... cells) {
        StringBuilder line = new StringBuilder("  ");
        for (String cell : cells) {
            line.append(Columns.right(cell, 14));
        }
        out.println(line);
    }
}
