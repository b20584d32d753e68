package kejing.portfolio.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kejing.portfolio.client.ClientTier;
import kejing.portfolio.qualification.QualificationTier;

/**
 * Inheritance: a senior who already leads a large client keeps it. One who leads several keeps the one with the
 * larger loan, the lowest id among equals, because of A-06. The others, and key clients whose holder has not the
 * grade, go to bank-wide competition among the matching grade.
 *
 * @param kept unit id to staff id
 * @param competition units whose holder may not continue, ordered by id
 */
public record Inheritance(Map<String, String> kept, List<String> competition) {

    static Inheritance of(List<RelationshipManager> managers, List<ClientUnit> units) {
        Map<String, QualificationTier> grades = new HashMap<>();
        managers.forEach(manager -> grades.put(manager.staffId(), manager.tier()));
        Map<String, String> kept = new HashMap<>();
        List<String> competition = new ArrayList<>();
        Set<String> served = new HashSet<>();
        List<ClientUnit> keyUnits = units.stream()
                .filter(unit -> unit.tier().isKey())
                .sorted(ClientUnit.LARGEST_LOAN_FIRST)
                .toList();
        for (ClientUnit unit : keyUnits) {
            Optional<String> lead = incumbentOf(unit);
            if (lead.isEmpty()) {
                continue;
            }
            QualificationTier grade = grades.get(lead.get());
            if (unit.tier() == ClientTier.LARGE && grade == QualificationTier.SENIOR && served.add(lead.get())) {
                kept.put(unit.unitId(), lead.get());
            } else if (!mayContinue(unit.tier(), grade)) {
                competition.add(unit.unitId());
            }
        }
        competition.sort(Comparator.naturalOrder());
        return new Inheritance(Map.copyOf(kept), List.copyOf(competition));
    }

    /** A large client that a senior could not keep beside a larger one is put to competition as well. */
    private static boolean mayContinue(ClientTier tier, QualificationTier grade) {
        return tier == ClientTier.MEDIUM && grade != null && grade != QualificationTier.JUNIOR;
    }

    /** Who leads the unit's largest loan today. */
    private static Optional<String> incumbentOf(ClientUnit unit) {
        return unit.members().stream()
                .min(Comparator.comparingLong(
                                (AllocationClient client) -> -client.loan().fen())
                        .thenComparing(AllocationClient::clientId))
                .flatMap(client -> client.incumbent().lead());
    }
}
