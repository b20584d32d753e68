package kejing.demo;

import static kejing.demo.Together.together;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kejing.demo.bank.StaffMember;
import kejing.demo.door.Door;

/**
 * Chapter seven: daily work. One manager of each branch visits, keeps dossiers and contacts clients of a campaign; key
 * clients have agreements whose covenants are tested; clients bring cases, which are relayed, answered and solved. Complaints
 * of today are drawn for a revisit from tomorrow on.
 */
final class Working {
    static final String CAMPAIGN = "存量客户综合营销";
    private static final int VISITS = 8;
    private static final int DOSSIERS = 4;
    private static final int CONTACTS = 3;
    private static final int AGREEMENTS = 3;
    private static final List<String> OUTCOMES = List.of("INTERESTED", "SIGNED", "NOT_REACHED", "APPLIED", "DECLINED");

    private final Stage stage;
    private final Portfolios portfolios;
    private final Door marketing;
    private final LocalDate today;

    Working(Stage stage, Portfolios portfolios) {
        this.stage = stage;
        this.portfolios = portfolios;
        this.marketing = stage.cast.maker("marketing");
        this.today = stage.today();
    }

    void play() {
        together(
                () -> stage.step("visits", "走访客户 / visits", this::visit),
                () -> stage.step("dossiers", "客户档案、台账 / dossiers and ledgers", this::keepDossiers),
                () -> stage.step("campaign", "营销名单与联系 / campaign", this::campaign),
                () -> stage.step("agreements", "银企合作协议与检验 / agreements", this::agree),
                () -> stage.step("cases", "服务事项转办、办结 / service cases", this::serve));
    }

    private Progress.Done visit() {
        int recorded = 0;
        for (StaffMember manager : portfolios.working) {
            Door door = stage.cast.of(manager);
            List<String> visited = stage.portfolio.list(door, "/visits?staffId=" + manager.staffId()).stream()
                    .map(one -> one.path("clientId").asText())
                    .toList();
            List<String> clients = portfolios.clientsOf(manager, 0, VISITS);
            for (int i = 0; i < clients.size(); i++) {
                if (!visited.contains(clients.get(i))) {
                    stage.portfolio.create(door, "/visits", visitTo(clients.get(i), i), clients.get(i) + today);
                    recorded++;
                }
            }
        }
        return recorded == 0
                ? Progress.Done.before("已登记 / recorded before")
                : Progress.Done.did("%d 次，%d 名客户经理 / visits", recorded, portfolios.working.size());
    }

    private Map<String, Object> visitTo(String clientId, int i) {
        LocalDate day = today.minusDays(3L * i + 2);
        Map<String, Object> visit = new LinkedHashMap<>();
        visit.put("clientId", clientId);
        visit.put("visitedOn", day.toString());
        visit.put("kind", i % 3 == 2 ? "AT_THE_BANK" : "BUSINESS_PLACE");
        visit.put("purpose", i % 2 == 0 ? "POST_LOAN" : "MAINTENANCE");
        visit.put("place", i % 3 == 2 ? "本支行" : "经营场所");
        visit.put("companions", List.of());
        visit.put(
                "findings",
                Map.of(
                        "situation", "无重大变化",
                        "business", i % 4 == 3 ? "订单较上季减少约一成" : "经营正常，订单稳定",
                        "repayment", "货款按月回笼，还款来源稳定"));
        if (i % 4 == 3) {
            visit.put("nextStep", "收集最近三个月对账单");
            visit.put("nextOn", today.plusDays(i).toString());
        }
        return visit;
    }

    /** The first dossier of each manager becomes complete, of the others two items are filed. */
    private Progress.Done keepDossiers() {
        int filed = 0;
        for (StaffMember manager : portfolios.working) {
            Door door = stage.cast.of(manager);
            List<String> clients = portfolios.clientsOf(manager, 0, DOSSIERS);
            for (String clientId : clients) {
                List<String> missing = new ArrayList<>();
                int present = 0;
                for (JsonNode slot :
                        stage.portfolio.get(door, "/dossiers/" + clientId).path("items")) {
                    if (slot.path("required").asBoolean()) {
                        boolean there = slot.path("filed").isObject();
                        present += there ? 1 : 0;
                        if (!there) {
                            missing.add(slot.path("code").asText());
                        }
                    }
                }
                int wanted = clientId.equals(clients.getFirst()) ? present + missing.size() : 2;
                for (String code : missing.subList(0, Math.min(missing.size(), Math.max(0, wanted - present)))) {
                    stage.portfolio.create(
                            door,
                            "/dossiers/" + clientId + "/items",
                            Map.of(
                                    "code",
                                    code,
                                    "dated",
                                    "2025-11-28",
                                    "name",
                                    "2025 年度归档",
                                    "doubleArchived",
                                    filed % 3 != 0),
                            code);
                    filed++;
                }
            }
        }
        keepLedgers();
        return filed == 0 ? Progress.Done.before("已归档 / filed before") : Progress.Done.did("归档 %d 项 / items", filed);
    }

    /** Two managers keep a ledger by hand, and act on what is overdue. */
    private void keepLedgers() {
        for (StaffMember manager : portfolios.working.subList(0, Math.min(2, portfolios.working.size()))) {
            Door door = stage.cast.of(manager);
            if (stage.portfolio.list(door, "/ledger-entries").isEmpty()) {
                List<String> clients = portfolios.clientsOf(manager, 4, 2);
                stage.portfolio.create(
                        door,
                        "/ledger-entries",
                        Map.of(
                                "kind", "HIGH_RISK",
                                "clientId", clients.getFirst(),
                                "happenedOn", today.minusDays(10).toString(),
                                "dueOn", today.plusDays(20).toString(),
                                "amount", "500000.00",
                                "details", Map.of("reason", "CONCENTRATED_USE", "measures", "逐笔核对用途凭证，按月走访")),
                        "risk" + today);
                stage.portfolio.create(
                        door,
                        "/ledger-entries",
                        Map.of(
                                "kind", "CHECK",
                                "clientId", clients.getLast(),
                                "happenedOn", today.minusDays(4).toString(),
                                "dueOn", today.plusDays(6).toString(),
                                "details", Map.of("subject", "BUSINESS_REGISTRATION", "scope", "工商登记、股权变更")),
                        "check" + today);
            }
            List<JsonNode> bad = stage.portfolio.list(door, "/loans?selection=NON_PERFORMING");
            if (!bad.isEmpty()
                    && bad.stream().allMatch(loan -> loan.path("acts").isEmpty())) {
                stage.portfolio.create(
                        door,
                        "/loan-acts",
                        Map.of(
                                "accountId",
                                bad.getFirst().path("accountId").asText(),
                                "kind",
                                "DUNNING",
                                "actedOn",
                                today.minusDays(1).toString(),
                                "note",
                                "送达催收通知书，借款人签收"),
                        today.toString());
            }
        }
    }

    private Progress.Done campaign() {
        Map<String, StaffMember> listed = new LinkedHashMap<>();
        for (StaffMember manager : portfolios.working) {
            portfolios.clientsOf(manager, 0, 2 * CONTACTS).forEach(clientId -> listed.put(clientId, manager));
        }
        String campaign = "/campaigns/"
                + campaign(stage)
                        .orElseGet(() -> stage.portfolio.create(
                                marketing,
                                "/campaigns",
                                Map.of(
                                        "name", CAMPAIGN,
                                        "purpose", "对存量客户综合营销结算、代发和理财，了解需求",
                                        "startsOn", today.minusDays(14).toString(),
                                        "endsOn", today.plusDays(45).toString(),
                                        "clientIds", List.copyOf(listed.keySet())),
                                today.toString()))
                        .path("campaignId")
                        .asText();
        int contacts = 0;
        for (StaffMember manager : portfolios.working) {
            Door door = stage.cast.of(manager);
            if (stage.portfolio.get(door, campaign).path("contacted").asInt() >= CONTACTS) {
                continue;
            }
            for (String clientId : portfolios.clientsOf(manager, 0, CONTACTS)) {
                stage.portfolio.create(
                        door,
                        campaign + "/contacts",
                        Map.of(
                                "clientId",
                                clientId,
                                "outcome",
                                OUTCOMES.get(contacts % OUTCOMES.size()),
                                "note",
                                "已电话联系客户负责人",
                                "contactedOn",
                                today.minusDays(1).toString()),
                        clientId + today);
                contacts++;
            }
        }
        return contacts == 0
                ? Progress.Done.before("已联系 / contacted before")
                : Progress.Done.did("%d 户入名单，联系 %d 户 / contacts", listed.size(), contacts);
    }

    static Optional<JsonNode> campaign(Stage stage) {
        return stage.portfolio.list(stage.cast.maker("marketing"), "/campaigns").stream()
                .filter(one -> one.path("name").asText().equals(CAMPAIGN))
                .findFirst();
    }

    /** Agreements of key clients with the statements of two months, of which the last breaks a covenant. */
    private Progress.Done agree() {
        int agreements = 0;
        for (StaffMember manager : portfolios.leadingKeyClients(stage)) {
            if (agreements == AGREEMENTS) {
                break;
            }
            Door door = stage.cast.of(manager);
            String clientId =
                    portfolios.keyClients(manager).getFirst().path("clientId").asText();
            agreements++;
            Optional<JsonNode> before = stage.portfolio.list(door, "/agreements").stream()
                    .filter(one ->
                            one.path("agreement").path("clientId").asText().equals(clientId))
                    .findFirst();
            if (before.filter(one -> one.path("month").asText().length() == 7).isPresent()) {
                continue;
            }
            String agreement = "/agreements/"
                    + before.orElseGet(() -> stage.portfolio.create(
                                    door,
                                    "/agreements",
                                    Map.of(
                                            "clientId", clientId,
                                            "signedOn", today.minusMonths(2).toString(),
                                            "endsOn", today.plusMonths(22).toString(),
                                            "lends", true,
                                            "terms",
                                                    Map.of(
                                                            "domesticSettlement", "60.00",
                                                            "currentRatio", "120.00",
                                                            "debtRatio", "70.00"),
                                            "statementDay", 15,
                                            "services", List.of("PAYROLL", "CARDS")),
                                    clientId + today))
                            .path("agreement")
                            .path("agreementId")
                            .asText();
            YearMonth last = YearMonth.from(today).minusMonths(1);
            statement(door, agreement, last.minusMonths(1), false);
            statement(door, agreement, last, agreements == 2);
        }
        return Progress.Done.did("%d 份，一份未达约定 / one below its covenants", agreements);
    }

    private void statement(Door door, String agreement, YearMonth month, boolean broken) {
        Map<String, String> figures = new LinkedHashMap<>();
        figures.put("depositsHere", broken ? "2100000.00" : "6200000.00");
        figures.put("depositsAll", "8000000.00");
        figures.put("loansHere", "12000000.00");
        figures.put("loansAll", "18000000.00");
        figures.put("domesticHere", broken ? "9000000.00" : "16500000.00");
        figures.put("domesticAll", "22000000.00");
        figures.put("overdue", "0.00");
        figures.put("currentAssets", "31000000.00");
        figures.put("currentLiabilities", broken ? "27500000.00" : "21000000.00");
        figures.put("assets", "58000000.00");
        figures.put("liabilities", "33000000.00");
        stage.portfolio.create(
                door,
                agreement + "/statements",
                Map.of(
                        "month",
                        month.toString(),
                        "receivedOn",
                        month.plusMonths(1).atDay(1).toString(),
                        "figures",
                        figures),
                month.toString());
    }

    /** What a client brings and what is done with it, step by step. */
    private record Brought(
            String kind, String channel, int manager, boolean aClient, String content, List<Step> steps) {}

    /** @param by index of the manager who acts, -1 for the recorder's branch head */
    private record Step(int by, String act, Map<String, Object> body) {}

    private Progress.Done serve() {
        List<Brought> all = brought();
        List<JsonNode> before = stage.portfolio.list(marketing, "/service-cases?scope=BANK");
        int acts = 0;
        for (Brought one : all) {
            acts += serve(one, before);
        }
        return acts == 0
                ? Progress.Done.before("已办理 / done before")
                : Progress.Done.did("%d 件，办理 %d 步 / cases, steps", all.size(), acts);
    }

    private int serve(Brought one, List<JsonNode> before) {
        Door recorder = door(one.manager());
        String caseId = before.stream()
                .filter(found -> found.path("content").asText().equals(one.content()))
                .map(found -> found.path("caseId").asText())
                .findFirst()
                .orElseGet(() -> record(one, recorder));
        int acts = 0;
        for (int i = 0; i < one.steps().size(); i++) {
            Step step = one.steps().get(i);
            // The record's own entry comes first.
            int before1 = i + 1;
            String address = "/service-cases/" + caseId;
            if (entries(stage.portfolio.get(marketing, address)) > before1) {
                continue;
            }
            stage.portfolio.settle(
                    door(step.by()),
                    address,
                    address + step.act(),
                    step.body().isEmpty() ? null : step.body(),
                    now -> true,
                    now -> entries(now) > before1);
            acts++;
        }
        return acts;
    }

    private static int entries(JsonNode detail) {
        return detail.path("entries").size();
    }

    private String record(Brought one, Door recorder) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("kind", one.kind());
        body.put("channel", one.channel());
        if (one.aClient()) {
            body.put(
                    "clientId",
                    portfolios.clientsOf(manager(one.manager()), 9, 1).getFirst());
        } else {
            body.put("contactName", "客户家属");
            body.put("contactPhone", "021-5550100");
        }
        body.put("content", one.content());
        body.put("readBack", true);
        body.put(
                "promisedAt",
                Instant.now()
                        .plus(20, ChronoUnit.HOURS)
                        .truncatedTo(ChronoUnit.HOURS)
                        .toString());
        return stage.portfolio
                .create(recorder, "/service-cases", body, one.content() + body.get("promisedAt"))
                .path("headline")
                .path("caseId")
                .asText();
    }

    private StaffMember manager(int index) {
        return portfolios.working.get(index % portfolios.working.size());
    }

    private Door door(int index) {
        return stage.cast.of(manager(index));
    }

    private List<Brought> brought() {
        Map<String, Object> none = Map.of();
        Map<String, Object> toFourth = Map.of(
                "unitId", manager(4).branchId(),
                "staffId", manager(4).staffId(),
                "note", "客户账户在贵行，请协助核实");
        Map<String, Object> toFifth = Map.of("unitId", manager(5).branchId(), "note", "请贵行柜面答复客户");
        return List.of(
                new Brought(
                        "COMPLAINT",
                        "COUNTER",
                        0,
                        true,
                        "柜面排队超过四十分钟，叫号屏未显示等候人数。",
                        List.of(
                                new Step(0, "/response", Map.of("text", "已向客户致歉并说明增开窗口安排")),
                                new Step(0, "/resolution", Map.of("handling", "核实属实，当日增开一个窗口并修复叫号屏，客户认可")),
                                new Step(0, "/closing", none))),
                new Brought(
                        "COMPLAINT",
                        "PHONE",
                        1,
                        true,
                        "还款短信提醒未收到，担心影响征信。",
                        List.of(
                                new Step(1, "/relay", toFourth),
                                new Step(4, "/acceptance", none),
                                new Step(4, "/response", Map.of("text", "已核实未逾期，不影响征信")),
                                new Step(4, "/resolution", Map.of("handling", "更新客户预留手机号并补发提醒，客户表示满意")),
                                new Step(4, "/closing", none))),
                new Brought(
                        "COMPLAINT",
                        "LETTER",
                        2,
                        false,
                        "理财产品风险说明不清楚，要求书面解释。",
                        List.of(
                                new Step(2, "/response", Map.of("text", "已约定当面说明")),
                                new Step(2, "/pause", Map.of("reason", "CLIENT_APPOINTMENT")))),
                new Brought(
                        "INQUIRY",
                        "PHONE",
                        3,
                        true,
                        "咨询提前归还部分贷款的手续和费用。",
                        List.of(
                                new Step(3, "/response", Map.of("text", "提前五日书面申请，不收违约金")),
                                new Step(3, "/resolution", Map.of("handling", "已按合同约定答复，并发送申请书样本")),
                                new Step(3, "/closing", none))),
                new Brought("INQUIRY", "ONLINE", 6, false, "咨询小微企业信用贷款的条件。", List.of(new Step(6, "/relay", toFifth))),
                new Brought(
                        "APPLICATION",
                        "COUNTER",
                        7,
                        true,
                        "申请将授信额度由三十万元调整为五十万元。",
                        List.of(
                                new Step(7, "/response", Map.of("text", "已受理材料，今日完成初审")),
                                new Step(7, "/resolution", Map.of("handling", "材料齐全，移交调查岗", "outcome", "ACCEPTED")))),
                new Brought(
                        "APPLICATION",
                        "COUNTER",
                        8,
                        true,
                        "申请办理应收账款质押。",
                        List.of(
                                new Step(8, "/response", Map.of("text", "已告知所缺材料")),
                                new Step(
                                        8,
                                        "/resolution",
                                        Map.of("handling", "退回补充", "outcome", "RETURNED", "returnReason", "缺少买方确认函")),
                                new Step(8, "/closing", none))),
                new Brought(
                        "FAULT",
                        "PHONE",
                        9,
                        true,
                        "网银制单提示证书过期，无法付款。",
                        List.of(new Step(9, "/response", Map.of("text", "已安排上门更新证书")))),
                new Brought("FAULT", "ONLINE", 10, true, "对账单打印不出，影响月末结账。", List.of()));
    }
}
