package kejing.portfolio.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kejing.chassis.csv.ImportReport;
import kejing.chassis.identity.Actor;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.scheme.Scheme;
import kejing.portfolio.allocation.ChangePlan.Wish;
import kejing.portfolio.allocation.ChangeSheet.Entry;
import kejing.portfolio.allocation.PlanRevision.Revised;

/**
 * Takes a filled-in allocation table as hand changes of the rows whose new holder differs, whole or not at all. The same
 * table twice changes nothing; a row that somebody else has changed since the export is refused.
 */
@ApplicationScoped
public class ImportPlanTable {

    private static final int LONGEST_EXPLANATION = 500;

    private final AllocationPlans plans;
    private final PlanVisibility visibility;
    private final PlanLines lines;
    private final ChangePlan changePlan;

    ImportPlanTable(AllocationPlans plans, PlanVisibility visibility, PlanLines lines, ChangePlan changePlan) {
        this.plans = plans;
        this.visibility = visibility;
        this.lines = lines;
        this.changePlan = changePlan;
    }

    /** @throws Problem 400 {@code import-refused} with row, column, value and remedy; 404, 409 as {@link ChangePlan#change} */
    @Transactional
    public ImportReport take(String planId, String file, byte[] content, Actor actor) {
        visibility.plan(planId, actor);
        AllocationPlan plan = plans.locked(planId);
        PlanRevision revision = changePlan.revisable(plan);
        Scheme<HandChangeScheme> reasons = changePlan.reasons();
        ChangeSheet sheet = ChangeSheet.read(file, content);
        Map<String, Entry> wished = wished(plan, sheet, reasons.parameters(), actor);
        sheet.refuseIfBad();
        List<Wish> wishes = wished.values().stream().map(ImportPlanTable::wish).toList();
        Revised revised = changePlan.judge(planId, revision, wishes, reasons.parameters(), actor);
        revised.broken().forEach(violation -> reject(sheet, wished, violation));
        sheet.refuseIfBad();
        changePlan.keep(plan, revision, revised, wishes, reasons, actor);
        int rows = sheet.entries().size();
        return new ImportReport(sheet.name(), rows, 0, wishes.size(), rows - wishes.size());
    }

    private Map<String, Entry> wished(AllocationPlan plan, ChangeSheet sheet, HandChangeScheme reasons, Actor actor) {
        Map<String, PlanLine> visible = new HashMap<>();
        lines.all(plan.planId()).stream()
                .filter(line -> PlanVisibility.sees(line, actor))
                .forEach(line -> visible.put(line.clientId(), line));
        List<String> roster = plan.summary().roster().stream()
                .map(PlanSummary.RosterLine::staffId)
                .toList();
        Map<String, Entry> wished = new LinkedHashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Entry entry : sheet.entries()) {
            String clientId = entry.of(TableColumn.CLIENT);
            PlanLine line = visible.get(clientId);
            Integer first = seen.putIfAbsent(clientId, entry.number());
            if (line == null) {
                sheet.reject(
                        entry,
                        TableColumn.CLIENT,
                        Text.of("方案中没有该客户，请核对编号", "The plan has no such client; check the id"));
            } else if (first != null) {
                sheet.reject(
                        entry,
                        TableColumn.CLIENT,
                        Text.of("与第 %d 行重复，每户只能一行", "Row %d has it too; one row a client", first));
            } else if (differs(entry, line, sheet)) {
                check(entry, reasons, roster, sheet);
                wished.put(clientId, entry);
            }
        }
        return wished;
    }

    /** Whether the row asks for another holder than the client has now. */
    private static boolean differs(Entry entry, PlanLine line, ChangeSheet sheet) {
        String now = line.holders().lead().orElse("");
        String shown = entry.of(TableColumn.SHOWN);
        String holder = entry.of(TableColumn.HOLDER);
        if (holder.isEmpty() || holder.equals(now) || holder.equals(shown)) {
            return false;
        }
        if (!shown.equals(now)) {
            sheet.reject(
                    entry,
                    TableColumn.SHOWN,
                    Text.of(
                            "该户分管人现为 %s，导出后已被调整；请重新导出后再改",
                            "The client is with %s by now; export the table anew and change that one",
                            now.isEmpty() ? "—" : now));
        }
        return true;
    }

    private static void check(Entry entry, HandChangeScheme reasons, List<String> roster, ChangeSheet sheet) {
        if (!roster.contains(entry.of(TableColumn.HOLDER))) {
            sheet.reject(
                    entry,
                    TableColumn.HOLDER,
                    Text.of("不在本方案的客户经理名单内，请填工号", "Not among the managers of this plan; write a staff id"));
        }
        if (reasons.reasons().stream().noneMatch(reason -> reason.code().equals(entry.of(TableColumn.REASON)))) {
            sheet.reject(entry, TableColumn.REASON, Text.of("应为以下之一：%s", "Write one of: %s", reasons.codes()));
        }
        int length = entry.of(TableColumn.EXPLANATION).length();
        if (length == 0 || length > LONGEST_EXPLANATION) {
            sheet.reject(
                    entry,
                    TableColumn.EXPLANATION,
                    Text.of("请写明调整说明，最多 %d 字", "Explain the change in at most %d characters", LONGEST_EXPLANATION));
        }
    }

    private static Wish wish(Entry entry) {
        return new Wish(
                entry.of(TableColumn.CLIENT),
                entry.of(TableColumn.HOLDER),
                entry.of(TableColumn.REASON),
                entry.of(TableColumn.EXPLANATION));
    }

    /** A rule broken by a client stands at its row, one broken by a manager at the first row that gives him a client. */
    private static void reject(ChangeSheet sheet, Map<String, Entry> wished, Violation violation) {
        List<Entry> entries = new ArrayList<>(wished.values());
        Entry at = entries.stream()
                .filter(entry -> violation
                                .clientId()
                                .filter(entry.of(TableColumn.CLIENT)::equals)
                                .isPresent()
                        || violation
                                .staffId()
                                .filter(entry.of(TableColumn.HOLDER)::equals)
                                .isPresent())
                .findFirst()
                .orElse(entries.getFirst());
        sheet.reject(
                at,
                TableColumn.HOLDER,
                Text.of(
                        "违反 %1$s：%2$s",
                        "Breaks %1$s: %3$s",
                        violation.rule().id(),
                        violation.text().zh(),
                        violation.text().en()));
    }
}
