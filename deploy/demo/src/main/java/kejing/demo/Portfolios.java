package kejing.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import kejing.demo.bank.Calendar2025;
import kejing.demo.bank.StaffMember;
import kejing.demo.door.Refusal;

/**
 * Who leads which clients by the plan of the year, and who is chosen for what comes after it: the leaver, the one who is
 * suspended, the one on leave and one manager of each branch. The plan stands, so every run chooses the same.
 */
final class Portfolios {
    private static final int ENOUGH = 12;
    private static final Set<String> KEY_TIERS = Set.of("LARGE", "MEDIUM");

    /** Clients led, by manager; of each by client id. */
    private final Map<String, List<JsonNode>> led = new TreeMap<>();

    final StaffMember leaver;
    final StaffMember suspended;
    final StaffMember onLeave;
    final StaffMember deputy;
    /** One manager of each branch who is there and has enough clients. */
    final List<StaffMember> working;

    private Portfolios(Stage stage, List<JsonNode> lines) {
        lines.forEach(line -> line.path("holders").forEach(holder -> {
            if (holder.path("lead").asBoolean()) {
                led.computeIfAbsent(holder.path("staffId").asText(), id -> new ArrayList<>())
                        .add(line);
            }
        }));
        List<StaffMember> managers = stage.year.organisation().candidates().stream()
                .filter(one -> !of(one).isEmpty())
                .toList();
        Comparator<StaffMember> fewest =
                Comparator.<StaffMember>comparingInt(one -> of(one).size()).thenComparing(StaffMember::staffId);
        leaver = the(
                managers.stream()
                        .filter(one -> keyClients(one).isEmpty() && shares(lines, one) == of(one).size())
                        .min(fewest),
                "leaver");
        suspended = the(
                managers.stream()
                        .filter(one -> keyClients(one).stream().anyMatch(Portfolios::alone))
                        .min(Comparator.<StaffMember>comparingInt(
                                        one -> keyClients(one).size())
                                .thenComparing(fewest)),
                "holder of a key client");
        Predicate<StaffMember> stays = one -> one != leaver && one != suspended;
        onLeave = the(
                managers.stream()
                        .filter(stays)
                        .filter(one -> colleague(managers, one, stays) != null)
                        .reduce((earlier, later) -> later),
                "manager on leave");
        deputy = colleague(managers, onLeave, stays);
        working = stage.year.organisation().branchHeads().stream()
                .flatMap(head -> managers.stream()
                        .filter(stays.and(one -> one != onLeave))
                        .filter(one -> one.branchId().equals(head.branchId()))
                        .filter(one -> of(one).size() >= ENOUGH)
                        .limit(1))
                .toList();
    }

    static Portfolios of(Stage stage) {
        return new Portfolios(
                stage,
                stage.portfolio.list(
                        stage.cast.maker("marketing"), "/allocation-plans/" + Calendar2025.ALLOCATION_PLAN + "/lines"));
    }

    /** Clients that this manager leads. */
    List<JsonNode> of(StaffMember manager) {
        return led.getOrDefault(manager.staffId(), List.of());
    }

    List<String> clientsOf(StaffMember manager, int from, int count) {
        return of(manager).stream()
                .skip(from)
                .limit(count)
                .map(line -> line.path("clientId").asText())
                .toList();
    }

    List<JsonNode> keyClients(StaffMember manager) {
        return of(manager).stream()
                .filter(line -> KEY_TIERS.contains(line.path("tier").asText()))
                .toList();
    }

    /** Managers who lead large or medium clients and are there. */
    List<StaffMember> leadingKeyClients(Stage stage) {
        return stage.year.organisation().candidates().stream()
                .filter(one -> one != suspended && one != leaver && one != onLeave)
                .filter(one -> !keyClients(one).isEmpty())
                .toList();
    }

    private static boolean alone(JsonNode line) {
        return line.path("holders").size() == 1;
    }

    /** Clients of which this manager has any part. */
    private static long shares(List<JsonNode> lines, StaffMember manager) {
        return lines.stream()
                .filter(line -> {
                    for (JsonNode holder : line.path("holders")) {
                        if (holder.path("staffId").asText().equals(manager.staffId())) {
                            return true;
                        }
                    }
                    return false;
                })
                .count();
    }

    private static StaffMember colleague(List<StaffMember> managers, StaffMember of, Predicate<StaffMember> stays) {
        return managers.stream()
                .filter(stays)
                .filter(one -> one != of && one.branchId().equals(of.branchId()))
                .findFirst()
                .orElse(null);
    }

    private static StaffMember the(java.util.Optional<StaffMember> found, String what) {
        return found.orElseThrow(() -> new Refusal("分管方案里没有可选的人 / the plan has nobody to choose as " + what));
    }
}
