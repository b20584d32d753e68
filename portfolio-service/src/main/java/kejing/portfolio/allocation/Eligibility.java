package kejing.portfolio.allocation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kejing.portfolio.client.ClientTier;
import kejing.portfolio.qualification.QualificationTier;

/**
 * Who may take a unit, given what everybody carries already.
 *
 * <p>A-10 institutional clients to the central team only, which takes nothing else; A-05 large to seniors, medium
 * to intermediates and, only when none of them is free, to seniors without a key client, small and untiered to any grade
 * A-06 one key client each; A-03 small and untiered within their branch where
 * territory is hard; A-14 capacity.
 */
final class Eligibility {

    private final AllocationSetting setting;

    Eligibility(AllocationSetting setting) {
        this.setting = setting;
    }

    /** Those who may take the unit, by staff id, and those who may not, by the rule that bars them. */
    record Candidates(List<RelationshipManager> eligible, Map<Rule, List<String>> barred) {}

    Candidates candidatesFor(ClientUnit unit, WorkingPlan plan) {
        List<RelationshipManager> eligible = new ArrayList<>();
        Map<Rule, List<String>> barred = new EnumMap<>(Rule.class);
        for (RelationshipManager manager : setting.managers()) {
            Optional<Rule> rule = barredBy(manager, unit, plan);
            if (rule.isPresent()) {
                barred.computeIfAbsent(rule.get(), key -> new ArrayList<>()).add(manager.staffId());
            } else {
                eligible.add(manager);
            }
        }
        if (unit.tier() == ClientTier.MEDIUM && eligible.stream().anyMatch(Eligibility::isIntermediate)) {
            eligible.stream()
                    .filter(manager -> !isIntermediate(manager))
                    .forEach(senior -> barred.computeIfAbsent(Rule.A_05, key -> new ArrayList<>())
                            .add(senior.staffId()));
            eligible.removeIf(manager -> !isIntermediate(manager));
        }
        return new Candidates(eligible, barred);
    }

    /** The rule that keeps this manager from taking the unit, territory included. */
    Optional<Rule> barredBy(RelationshipManager manager, ClientUnit unit, WorkingPlan plan) {
        Optional<Rule> rule = barredByGradeOrLoad(manager, unit, plan);
        if (rule.isEmpty() && staysInBranch(unit) && !manager.branchId().equals(unit.branchId())) {
            return Optional.of(Rule.A_03);
        }
        return rule;
    }

    /** Those who may take the unit, by staff id; the same as by {@link #candidatesFor}, without asking other branches in vain. */
    List<RelationshipManager> eligible(ClientUnit unit, WorkingPlan plan) {
        if (!staysInBranch(unit)) {
            return candidatesFor(unit, plan).eligible();
        }
        return setting.managersOf(unit.branchId()).stream()
                .filter(manager -> barredByGradeOrLoad(manager, unit, plan).isEmpty())
                .toList();
    }

    private boolean staysInBranch(ClientUnit unit) {
        return unit.tier().isTerritorial() && !setting.isSoft();
    }

    /** As {@link #barredBy} without territory: what A-09 asks, which goes before A-03. */
    Optional<Rule> barredByGradeOrLoad(RelationshipManager manager, ClientUnit unit, WorkingPlan plan) {
        return barredByGradeOrLoad(
                setting.groupOf(manager.staffId()) == PeerGroup.CENTRAL_TEAM,
                manager.tier(),
                plan.occupationOf(manager.staffId()),
                unit,
                setting.scheme());
    }

    /** The same of one person: whether in the central team, of which grade and carrying what already. */
    static Optional<Rule> barredByGradeOrLoad(
            boolean central,
            QualificationTier grade,
            WorkingPlan.Occupation occupation,
            ClientUnit unit,
            AllocationScheme scheme) {
        if (central != (unit.tier() == ClientTier.INSTITUTIONAL)) {
            return Optional.of(Rule.A_10);
        }
        if (!gradeAllows(grade, unit.tier())) {
            return Optional.of(Rule.A_05);
        }
        if (unit.tier().isKey() && occupation.keyUnits() >= scheme.keyClientsPerManager()) {
            return Optional.of(Rule.A_06);
        }
        if (!occupation.with(unit, 1).fits(scheme.capacity())) {
            return Optional.of(Rule.A_14);
        }
        return Optional.empty();
    }

    /** for institutional clients: the lowest grade that may hold a client of this tier. */
    static boolean gradeAllows(QualificationTier grade, ClientTier tier) {
        return switch (tier) {
            case LARGE, INSTITUTIONAL -> grade == QualificationTier.SENIOR;
            case MEDIUM -> grade != QualificationTier.JUNIOR;
            case SMALL, UNTIERED -> true;
        };
    }

    private static boolean isIntermediate(RelationshipManager manager) {
        return manager.tier() == QualificationTier.INTERMEDIATE;
    }
}
