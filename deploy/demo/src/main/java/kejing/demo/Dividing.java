package kejing.demo;

import static kejing.demo.Together.together;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kejing.demo.bank.Calendar2025;
import kejing.demo.bank.Client;
import kejing.demo.bank.StaffMember;
import kejing.demo.door.Door;

/**
 * Chapter six: what happens to holders between two allocations. Somebody leaves and is released, somebody is on leave, a
 * suspension puts a key client up for competition, managers claim clients that they developed. Days must pass before a
 * panel is seated or a claim decided, so these stay open.
 */
final class Dividing {
    private static final String REALLOCATION = "REALLOC-2026-01";
    private static final List<String> CLEARANCE = List.of("FEES", "SEALS", "EQUIPMENT", "ACCESS", "RELEASE_SLIP");
    private static final String PAPER = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private static final int APPLICANTS = 3;

    private final Stage stage;
    private final Portfolios portfolios;
    private final Door marketing;
    private final Door second;
    private final LocalDate today;

    Dividing(Stage stage, Portfolios portfolios) {
        this.stage = stage;
        this.portfolios = portfolios;
        this.marketing = stage.cast.maker("marketing");
        this.second = stage.cast.checker("marketing");
        this.today = stage.today();
    }

    void play() {
        together(
                () -> stage.step("departure", "离岗交接、清退放行 / departure", this::leave),
                () -> stage.step("leave", "短期离岗、代管 / leave with a deputy", this::beAway),
                () -> stage.step("competition", "资格暂停、公开竞聘 / competition", this::compete),
                () -> stage.step("claims", "开拓认领与异议 / developer claims", this::claim));
    }

    private Progress.Done leave() {
        StaffMember leaver = portfolios.leaver;
        String address = "/departures/" + leaver.staffId();
        Optional<JsonNode> before = stage.portfolio.find(marketing, address).map(answer -> answer.json());
        if (before.filter(Dividing::cleared).isPresent()) {
            return Progress.Done.before("已放行 / released before");
        }
        if (before.isEmpty()) {
            stage.portfolio.create(
                    marketing,
                    "/departures",
                    Map.of(
                            "staffId", leaver.staffId(),
                            "lastDay", Calendar2025.LAST_DAY_OF_LEAVER.toString(),
                            "reason", "调任他行"));
        }
        String reallocation = "/reallocations/" + REALLOCATION;
        if (stage.portfolio.find(marketing, reallocation).isEmpty()) {
            stage.portfolio.create(
                    marketing,
                    "/reallocations",
                    Map.of(
                            "reallocationId", REALLOCATION,
                            "staffId", leaver.staffId(),
                            "effectiveFrom",
                                    Calendar2025.LAST_DAY_OF_LEAVER.plusDays(1).toString()));
        }
        stage.portfolio.advance(second, reallocation, "/approval", null, "PROPOSED", Set.of("APPROVED"));
        int signatures = new HandingOver(stage).sign(REALLOCATION);
        stage.portfolio.await(
                marketing,
                address,
                "%s 名下客户交接完毕".formatted(leaver.staffId()),
                now -> now.path("clients").asInt() == 0
                        && now.path("openHandovers").asInt() == 0);
        Door hr = stage.cast.maker("hr");
        for (String item : CLEARANCE) {
            stage.portfolio.settle(
                    hr,
                    address,
                    address + "/items",
                    Map.of("item", item, "remark", "已办妥"),
                    now -> true,
                    now -> settled(now, item));
        }
        stage.portfolio.settle(
                stage.cast.checker("hr"),
                address,
                address + "/clearance",
                null,
                now -> now.path("releasable").asBoolean(),
                Dividing::cleared);
        return Progress.Done.did(
                "%s，%d 户交接，签字 %d 次 / signatures",
                leaver.name(), portfolios.of(leaver).size(), signatures);
    }

    private static boolean cleared(JsonNode departure) {
        return !departure.path("clearedAt").asText("null").equals("null");
    }

    private static boolean settled(JsonNode departure, String code) {
        for (JsonNode item : departure.path("items")) {
            if (item.path("code").asText().equals(code)) {
                return !item.path("at").asText("null").equals("null");
            }
        }
        return false;
    }

    private Progress.Done beAway() {
        StaffMember away = portfolios.onLeave;
        boolean registered = stage.portfolio.list(marketing, "/leaves").stream()
                .anyMatch(one -> one.path("staffId").asText().equals(away.staffId()));
        if (registered) {
            return Progress.Done.before("已登记 / registered before");
        }
        stage.portfolio.create(
                stage.cast.of(headOf(away.branchId())),
                "/leaves",
                Map.of(
                        "staffId", away.staffId(),
                        "deputyId", portfolios.deputy.staffId(),
                        "from", today.toString(),
                        "to", today.plusMonths(2).toString()),
                today.toString());
        return Progress.Done.did("%s 由 %s 代管 / deputy", away.name(), portfolios.deputy.name());
    }

    private Progress.Done compete() {
        List<JsonNode> before = stage.portfolio.list(marketing, "/competitions");
        if (before.size() > 1
                && before.stream().anyMatch(one -> one.path("state").asText().equals("ANNOUNCED"))
                && applications(before) >= APPLICANTS) {
            return Progress.Done.before("已公告 / announced before");
        }
        suspend(portfolios.suspended);
        JsonNode opening = stage.patience().until("待竞聘客户出现 / a client to put up", () -> opening(portfolios.suspended));
        String announced = draft(
                before,
                "大中户公开竞聘（%s）".formatted(opening.path("name").asText()),
                "LOST_ELIGIBILITY",
                "原分管人资格暂停，面向全行符合条件的客户经理公开竞聘，按考试总分、从业经历、行业认识、服务方案和可用户数余量综合评审。",
                opening.path("clientId").asText());
        stage.portfolio.advance(second, announced, "/announcement", null, "DRAFT", Set.of("ANNOUNCED"));
        apply(announced);
        JsonNode key = portfolios
                .keyClients(portfolios.leadingKeyClients(stage).getLast())
                .getFirst();
        draft(
                before,
                "重点客户公开竞聘（%s）".formatted(key.path("name").asText()),
                "EXPLICIT_DECISION",
                "拟将重点客户交由全行竞聘，待复核后公告。",
                key.path("clientId").asText());
        return Progress.Done.did(
                "%s 1 户公告，%d 人报名 / applications", opening.path("name").asText(), APPLICANTS);
    }

    private int applications(List<JsonNode> competitions) {
        return competitions.stream()
                .mapToInt(one -> stage.portfolio
                        .get(
                                marketing,
                                "/competitions/" + one.path("competitionId").asText())
                        .path("applicants")
                        .size())
                .sum();
    }

    /** HR suspends; a second person approves. */
    private void suspend(StaffMember manager) {
        Door hr = stage.cast.maker("hr");
        Door checker = stage.cast.checker("hr");
        stage.grading.awaitKnown(hr, "hr");
        stage.grading.awaitKnown(checker, "hr");
        JsonNode act = stage.grading.list(hr, "/acts?kind=SUSPENSION&staffId=" + manager.staffId()).stream()
                .findFirst()
                .orElseGet(() -> stage.grading.create(
                        hr,
                        "/acts",
                        Map.of(
                                "staffId",
                                manager.staffId(),
                                "kind",
                                "SUSPENSION",
                                "effectiveFrom",
                                today.toString(),
                                "basis",
                                "岗位资格暂停，待核实贷后检查情况"),
                        today.toString()));
        stage.grading.advance(
                checker, "/acts/" + act.path("actId").asText(), "/approval", null, "PROPOSED", Set.of("APPROVED"));
    }

    private Optional<JsonNode> opening(StaffMember holder) {
        for (JsonNode one : stage.portfolio.get(marketing, "/competition-openings")) {
            if (one.path("holder").asText().equals(holder.staffId())) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /** @return the competition's address */
    private String draft(List<JsonNode> before, String title, String ground, String notice, String clientId) {
        return "/competitions/"
                + before.stream()
                        .filter(one -> one.path("title").asText().equals(title))
                        .findFirst()
                        .orElseGet(() -> stage.portfolio.create(
                                marketing,
                                "/competitions",
                                Map.of(
                                        "title", title,
                                        "ground", ground,
                                        "notice", notice,
                                        "clientIds", List.of(clientId),
                                        "applyFrom", today.toString(),
                                        "applyUntil", today.plusDays(6).toString(),
                                        "decideOn", today.plusDays(10).toString()),
                                today + title))
                        .path("competitionId")
                        .asText();
    }

    /** Whoever may hold the client applies, in the order of the ranking, until three stand. */
    private void apply(String competition) {
        int stand = 0;
        for (JsonNode line :
                stage.grading.list(marketing, "/rankings/" + Calendar2025.EXAM_PLAN + "/candidates?tier=SENIOR")) {
            if (stand == APPLICANTS) {
                return;
            }
            StaffMember manager = stage.year.organisation().candidates().stream()
                    .filter(one -> one.staffId().equals(line.path("staffId").asText()))
                    .findFirst()
                    .orElseThrow();
            if (manager == portfolios.suspended || manager == portfolios.leaver) {
                continue;
            }
            Door door = stage.cast.of(manager);
            JsonNode own = stage.portfolio.get(door, competition).path("own");
            if (!own.path("applied").isNull() && !own.path("applied").isMissingNode()) {
                stand++;
            } else if (own.path("eligible").asBoolean()) {
                stage.portfolio.create(
                        door,
                        competition + "/applications",
                        Map.of(
                                "servicePlan", "每月走访一次，逐项梳理授信与结算需求；三个月内完成供应链与代发业务方案，半年内提升存贷比。",
                                "experience", "从事对公信贷多年，熟悉本行业客户的经营周期与现金流。"));
                stand++;
            }
        }
    }

    private Progress.Done claim() {
        List<JsonNode> before = stage.portfolio.list(marketing, "/development-cases");
        if (before.size() >= 3
                && before.stream().mapToInt(one -> one.path("claims").size()).sum() >= 4) {
            return Progress.Done.before("已认领 / claimed before");
        }
        List<Client> deposits = stage.year.clients().stream()
                .filter(client -> client.category() == Client.Category.DEPOSIT && client.developedBy() == null)
                .limit(2)
                .toList();
        Client contested = deposits.getFirst();
        List<StaffMember> there = managersOf(contested.branchId());
        String first = file(there.get(0), contested, "ACCOUNT_OPENING", "2025-03-03", "三月引荐并陪同开户，开户申请书由本人经办。");
        answer(first, there.get(0), null);
        String other = file(there.get(1), contested, "VISIT_RECORD", "2025-01-15", "一月即首次走访该客户，开户系走访后促成。");
        answer(other, there.get(1), null);
        Client refused = deposits.getLast();
        StaffMember third = managersOf(refused.branchId()).getFirst();
        answer(file(third, refused, "INTRODUCTION_LETTER", "2025-02-20", "由本人介绍到行办理存款。"), third, "介绍信无客户签章，请补充后重新认领。");
        StaffMember fourth = portfolios.working.getLast();
        Map<String, Object> newcomer = claimOf("SIGNED_AGREEMENT", "2025-06-10", "已签合作协议，待客户开立基本户。");
        newcomer.put("name", "青梧市禾晟冷链物流有限公司");
        newcomer.put("registration", "91000000MA0KJDEMO1");
        stage.portfolio.create(stage.cast.of(fourth), "/development-claims", newcomer, "newcomer");
        return Progress.Done.did("3 户 4 项认领，1 户有异议 / one contested");
    }

    private List<StaffMember> managersOf(String branchId) {
        return stage.year.organisation().candidates().stream()
                .filter(one -> one.branchId().equals(branchId))
                .filter(one -> one != portfolios.leaver)
                .toList();
    }

    private static Map<String, Object> claimOf(String proof, String on, String statement) {
        Map<String, Object> claim = new LinkedHashMap<>();
        claim.put("proofKind", proof);
        claim.put("proofDate", on);
        claim.put("statement", statement);
        claim.put("documents", List.of(Map.of("name", "证明材料.pdf", "sha256", PAPER)));
        return claim;
    }

    /** @return the case's id */
    private String file(StaffMember claimant, Client client, String proof, String on, String statement) {
        Map<String, Object> claim = claimOf(proof, on, statement);
        claim.put("clientId", client.clientId());
        return stage.portfolio
                .create(stage.cast.of(claimant), "/development-claims", claim, client.clientId())
                .path("caseId")
                .asText();
    }

    /** The head of the branch confirms, or refuses for a reason. */
    private void answer(String caseId, StaffMember claimant, String refusal) {
        Door head = stage.cast.of(headOf(claimant.branchId()));
        JsonNode claim = claimBy(stage.portfolio.get(head, "/development-cases/" + caseId), claimant);
        String address = "/development-claims/" + claim.path("claimId").asText();
        stage.portfolio.settle(
                head,
                "/development-cases/" + caseId,
                address + (refusal == null ? "/confirmation" : "/refusal"),
                refusal == null ? null : Map.of("reason", refusal),
                now -> true,
                now -> !claimBy(now, claimant).path("state").asText().equals("FILED"));
    }

    private static JsonNode claimBy(JsonNode one, StaffMember claimant) {
        for (JsonNode claim : one.path("claims")) {
            if (claim.path("staffId").asText().equals(claimant.staffId())) {
                return claim;
            }
        }
        throw new IllegalStateException("no claim of " + claimant.staffId() + " in " + one);
    }

    private StaffMember headOf(String branchId) {
        return stage.year.organisation().branchHeads().stream()
                .filter(head -> head.branchId().equals(branchId))
                .findFirst()
                .orElseThrow();
    }
}
