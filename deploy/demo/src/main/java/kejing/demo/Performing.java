package kejing.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kejing.demo.bank.BankFile;
import kejing.demo.bank.Calendar2025;
import kejing.demo.door.Answer;
import kejing.demo.door.Door;

/** Chapter five: accounts, facts, costs, targets and indicators come in; the year is computed, frozen and closed. */
final class Performing {
    private static final String PERIOD = "/periods/" + Calendar2025.PERIOD;
    private static final Set<String> FROM_CLOSED = Set.of("CLOSED");
    private static final Set<String> FROM_FROZEN = Set.of("SOFT_CLOSED", "CLOSED");

    private final Stage stage;
    private final Door marketing;

    Performing(Stage stage) {
        this.stage = stage;
        this.marketing = stage.cast.maker("marketing");
    }

    /** Accounts belong to clients, of which portfolio's events must have told first. */
    void importAccounts() {
        stage.step("accounts", "导入账户 / accounts", () -> {
            stage.performance.awaitKnown(marketing, "marketing");
            if (isFrozen()) {
                return Progress.Done.before("已关账 / frozen before");
            }
            awaitArrivals(Map.of("clients", stage.year.clients().size()));
            return handedIn(stage.cast.coreBanking(), "/accounts/import", stage.files.accounts());
        });
    }

    void importFacts() {
        stage.step("facts", "导入十二个月账户事实 / account facts", this::facts);
        stage.step(
                "cost-pools",
                "导入费用池 / cost pools",
                () -> isFrozen()
                        ? Progress.Done.before("已关账 / frozen before")
                        : handedIn(stage.cast.coreBanking(), "/cost-pools/import", stage.files.costPools()));
        stage.step("period", "开立考核期 / period opened", this::open);
        stage.step(
                "targets",
                "导入目标 / targets",
                () -> isFrozen()
                        ? Progress.Done.before("已关账 / frozen before")
                        : handedIn(marketing, "/targets/import", stage.files.targets()));
        stage.step(
                "indicators",
                "导入指标 / indicators",
                () -> isFrozen()
                        ? Progress.Done.before("已关账 / frozen before")
                        : handedIn(marketing, "/indicators/import", stage.files.indicators()));
    }

    private Progress.Done facts() {
        if (isFrozen()) {
            return Progress.Done.before("已关账 / frozen before");
        }
        List<BankFile> months = stage.files.facts();
        Door coreBanking = stage.cast.coreBanking();
        boolean done = true;
        int rows = 0;
        for (BankFile month : months) {
            done &= handedIn(coreBanking, "/facts/import", month).skipped();
            rows += month.rows();
        }
        return new Progress.Done("%,d 行，12 个文件 / rows".formatted(rows), done);
    }

    private Progress.Done open() {
        if (stage.performance.find(marketing, PERIOD).isPresent()) {
            return Progress.Done.before("已开立 / open before");
        }
        Map<String, Object> period = new LinkedHashMap<>();
        period.put("periodId", Calendar2025.PERIOD);
        period.put("title", "2025年度");
        period.put("from", Calendar2025.YEAR_START.toString());
        period.put("to", Calendar2025.YEAR_END.toString());
        period.put("schemeId", "PERFORMANCE-RULEBOOK-2");
        stage.performance.create(marketing, "/periods", period);
        return Progress.Done.did("%s 至 %s".formatted(Calendar2025.YEAR_START, Calendar2025.YEAR_END.minusDays(1)));
    }

    void close() {
        stage.step("responsibilities", "等待分管关系送达绩效 / responsibilities arrived", this::awaitResponsibilities);
        stage.step("soft-close", "计算并冻结 / computed and frozen", () -> {
            boolean now = stage.performance.advance(marketing, PERIOD, "/soft-close", null, "OPEN", FROM_FROZEN);
            return new Progress.Done(
                    "银行总额 %s".formatted(period().path("bankTotal").asText()), !now);
        });
        stage.step("close", "由第二人关账 / closed by a second person", () -> {
            Door hr = stage.cast.maker("hr");
            stage.performance.awaitKnown(hr, "hr");
            boolean now = stage.performance.advance(hr, PERIOD, "/close", null, "SOFT_CLOSED", FROM_CLOSED);
            return new Progress.Done("计分榜与银行总额相等 / ties to the fen", !now);
        });
        stage.step("evaluations", "等待考核结果送达评级 / evaluations in grading", () -> {
            int expected =
                    stage.performance.list(marketing, PERIOD + "/scoreboard").size();
            int arrived = stage.patience().until("评级服务收到 %d 份考核结果".formatted(expected), () -> {
                int now = stage.grading
                        .list(marketing, "/evaluations?periodId=" + Calendar2025.PERIOD)
                        .size();
                return now >= expected ? Optional.of(now) : Optional.empty();
            });
            return Progress.Done.did("%d 人 / people", arrived);
        });
    }

    /** Everything that the year's result depends on must be here before it is frozen. */
    private Progress.Done awaitResponsibilities() {
        if (isFrozen()) {
            return Progress.Done.before("已关账 / frozen before");
        }
        int changed = new Allocating(stage).changedClients();
        int incumbents = (int) stage.year.clients().stream()
                .filter(client -> client.incumbent() != null)
                .count();
        int qualified = stage.grading
                .get(marketing, "/rankings/" + Calendar2025.EXAM_PLAN)
                .path("qualified")
                .asInt();
        awaitArrivals(Map.of(
                "staff",
                stage.year.organisation().staff().size(),
                "qualifications",
                qualified,
                "responsibilities",
                incumbents + changed,
                "allocated",
                changed));
        int measured = Surveying.measured(stage);
        stage.patience().until("绩效服务收到 %d 人的客户满意度".formatted(measured), () -> {
            int arrived = stage.performance
                    .get(marketing, "/client-satisfaction/" + Calendar2025.PERIOD)
                    .size();
            return arrived >= measured ? Optional.of(arrived) : Optional.empty();
        });
        return Progress.Done.did("%,d 户换人分管 / clients with new holders", changed);
    }

    private void awaitArrivals(Map<String, Integer> expected) {
        stage.performance.await(
                marketing,
                "/arrivals",
                "绩效服务收到 %s".formatted(expected),
                arrived -> expected.entrySet().stream()
                        .allMatch(e -> arrived.path(e.getKey()).asInt() == e.getValue()));
    }

    private JsonNode period() {
        return stage.performance.get(marketing, PERIOD);
    }

    private boolean isFrozen() {
        return stage.performance
                .find(marketing, PERIOD)
                .map(Answer::json)
                .filter(period -> FROM_FROZEN.contains(period.path("state").asText()))
                .isPresent();
    }

    private Progress.Done handedIn(Door door, String route, BankFile file) {
        return Stage.handedIn(stage.performance, door, route, file);
    }
}
