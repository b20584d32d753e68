package kejing.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kejing.demo.bank.Calendar2025;
import kejing.demo.door.Door;

/** Chapter four: clients come in; the drafted allocation is put forward, approved by a second person and handed over. */
final class Allocating {
    private static final String PLAN = "/allocation-plans/" + Calendar2025.ALLOCATION_PLAN;

    private final Stage stage;
    private final Door marketing;

    Allocating(Stage stage) {
        this.stage = stage;
        this.marketing = stage.cast.maker("marketing");
    }

    void importClients() {
        stage.step("clients", "导入客户 / clients", () -> {
            stage.portfolio.awaitKnown(marketing, "marketing");
            return Stage.handedIn(stage.portfolio, stage.cast.coreBanking(), "/clients/import", stage.files.clients());
        });
        stage.step(
                "client-accounts",
                "导入客户账户 / accounts of clients",
                () -> Stage.handedIn(
                        stage.portfolio, stage.cast.coreBanking(), "/accounts/import", stage.files.clientAccounts()));
        stage.handIn(
                "originations",
                "导入放款责任人 / loan originators",
                stage.portfolio,
                stage.cast.coreBanking(),
                "/originations/import",
                stage.files.originations());
    }

    void allocate() {
        stage.step("allocation", "等待分管方案拟出 / allocation drafted", () -> {
            JsonNode plan = stage.portfolio.await(
                    marketing,
                    PLAN,
                    "分管方案 %s".formatted(Calendar2025.ALLOCATION_PLAN),
                    p -> !p.path("state").asText().isEmpty());
            return Progress.Done.did(
                    "%,d 户，违规 %d，移交 %,d / handovers",
                    plan.path("clients").asInt(),
                    plan.path("violations").asInt(),
                    plan.path("handovers").asInt());
        });
        stage.step("allocation-approval", "分管方案提交、批准 / allocation approved", () -> {
            stage.portfolio.advance(
                    marketing,
                    PLAN,
                    "/submission",
                    Map.of("effectiveFrom", Calendar2025.ALLOCATION_EFFECTIVE.toString()),
                    "DRAFT",
                    Set.of("SUBMITTED", "APPROVED", "HANDOVER", "EFFECTIVE"));
            Door committee = stage.cast.maker("committee");
            stage.portfolio.awaitKnown(committee, "committee");
            boolean approved = stage.portfolio.advance(
                    committee, PLAN, "/approval", null, "SUBMITTED", Set.of("APPROVED", "HANDOVER", "EFFECTIVE"));
            return new Progress.Done("%s 起生效".formatted(Calendar2025.ALLOCATION_EFFECTIVE), !approved);
        });
        stage.step("handover", "逐户交接签字 / handed over, signed by all three", this::handOver);
    }

    private Progress.Done handOver() {
        if (isEffective(stage.portfolio.get(marketing, PLAN))) {
            return Progress.Done.before("已生效 / effective before");
        }
        int signatures = new HandingOver(stage).sign(Calendar2025.ALLOCATION_PLAN);
        stage.portfolio.await(marketing, PLAN, "分管方案生效", Allocating::isEffective);
        return Progress.Done.did("移交人、接收人、监交人签字 %,d 次 / signatures", signatures);
    }

    /** Clients that the plan gives to other holders than they had: as many new responsibilities begin. */
    int changedClients() {
        return (int) stage.portfolio.list(marketing, PLAN + "/lines").stream()
                .filter(line -> !shares(line.path("holders")).equals(shares(line.path("incumbent"))))
                .count();
    }

    private static Set<String> shares(JsonNode holders) {
        Set<String> shares = new TreeSet<>();
        holders.forEach(holder -> shares.add("%s %s %s"
                .formatted(
                        holder.path("staffId").asText(),
                        holder.path("share").asText(),
                        holder.path("lead").asText())));
        return shares;
    }

    private static boolean isEffective(JsonNode plan) {
        return plan.path("state").asText().equals("EFFECTIVE");
    }
}
