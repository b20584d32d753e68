package kejing.portfolio.allocation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import kejing.portfolio.client.ClientTier;
import kejing.portfolio.responsibility.Holders;

/**
 * Finds holders for single clients while all others stay where they are: for the clients of a manager who leaves or may hold
 * none any longer, and for new ones. No search: large clients first, each with the eligible manager to whom it adds
 * least, so nobody else changes hands. A large or medium client that no free manager of the matching grade may take stays
 * without holder and goes to competition.
 */
public final class Reallocation {

    private static final int SHOWN_ALTERNATIVES = 3;

    private final AllocationSetting setting;
    private final Eligibility eligibility;
    private final FairnessCost cost;
    private final WorkingPlan plan;
    private final Map<String, List<Part>> byStaff = new HashMap<>();
    private final Map<String, Part> byClient = new HashMap<>();

    /** Clients of one unit that are in the same hands. */
    private record Part(ClientUnit unit, Holders holders) {}

    /** @param present who holds what today */
    public Reallocation(AllocationSetting setting, Allocation present) {
        this.setting = setting;
        this.eligibility = new Eligibility(setting);
        this.cost = new FairnessCost(setting);
        this.plan = WorkingPlan.of(setting, present);
        for (ClientUnit unit : setting.units()) {
            boolean together = present.holdsTogether(unit);
            for (ClientUnit piece : together ? List.of(unit) : unit.split(setting.scheme())) {
                Part part =
                        new Part(piece, present.of(piece.members().getFirst().clientId()));
                part.holders()
                        .staffIds()
                        .forEach(staffId -> byStaff.computeIfAbsent(staffId, id -> new ArrayList<>())
                                .add(part));
                piece.members().forEach(client -> byClient.put(client.clientId(), part));
            }
        }
    }

    /** New holders for every client that the manager holds or shares, in the order in which they were found. */
    public List<PlanLine> withoutManager(String staffId) {
        return place(byStaff.getOrDefault(staffId, List.of()), manager -> !manager.equals(staffId));
    }

    /** New holders for these clients; what goes together with them (G-27) is placed with them. */
    public List<PlanLine> ofClients(Set<String> clientIds) {
        List<Part> parts = clientIds.stream()
                .sorted()
                .filter(byClient::containsKey)
                .map(byClient::get)
                .distinct()
                .toList();
        return place(parts, manager -> true);
    }

    private List<PlanLine> place(List<Part> parts, Predicate<String> remains) {
        List<Part> ordered = parts.stream()
                .sorted(Comparator.comparingInt(
                                (Part part) -> turnOf(part.unit().tier()))
                        .thenComparing(Part::unit, ClientUnit.LARGEST_LOAN_FIRST))
                .toList();
        ordered.forEach(part -> plan.take(part.unit(), part.holders()));
        List<PlanLine> lines = new ArrayList<>();
        List<Part> placed = new ArrayList<>();
        for (Part part : ordered) {
            Found found = find(part.unit(), remains);
            plan.put(part.unit(), found.holders());
            placed.add(new Part(part.unit(), found.holders()));
            part.unit()
                    .members()
                    .forEach(client -> lines.add(PlanLine.of(client, found.holders(), found.explanation())));
        }
        placed.forEach(part -> plan.take(part.unit(), part.holders()));
        ordered.forEach(part -> plan.put(part.unit(), part.holders()));
        return lines;
    }

    private record Found(Holders holders, LineExplanation explanation) {}

    private record Priced(Holders holders, BigDecimal increase) {}

    private Found find(ClientUnit unit, Predicate<String> remains) {
        Eligibility.Candidates candidates = eligibility.candidatesFor(unit, plan);
        List<LineExplanation.Exclusion> excluded = Explainer.exclusions(candidates);
        Holders developer = developerOf(unit, remains);
        if (!developer.isNobody()) {
            return new Found(
                    developer,
                    new LineExplanation(
                            Rule.A_09, false, cost.split(plan, unit, developer).rounded(), List.of(), excluded));
        }
        List<RelationshipManager> eligible = candidates.eligible().stream()
                .filter(manager -> remains.test(manager.staffId()))
                .toList();
        List<Priced> options = Options.of(setting, unit, eligible).stream()
                .filter(holders -> holders.staffIds().stream().allMatch(remains))
                .map(holders -> new Priced(holders, cost.increase(plan, unit, holders)))
                .sorted(Comparator.comparing(Priced::increase))
                .limit(1 + SHOWN_ALTERNATIVES)
                .toList();
        if (options.isEmpty()) {
            return new Found(
                    Holders.NOBODY,
                    new LineExplanation(
                            null,
                            unit.tier().isKey(),
                            cost.split(plan, unit, Holders.NOBODY).rounded(),
                            List.of(),
                            excluded));
        }
        boolean team = unit.tier() == ClientTier.INSTITUTIONAL;
        List<LineExplanation.Alternative> alternatives = options.stream()
                .skip(1)
                .map(option -> new LineExplanation.Alternative(
                        option.holders().lead().orElseThrow(),
                        cost.split(plan, unit, option.holders()).rounded()))
                .toList();
        Holders best = options.getFirst().holders();
        return new Found(
                best,
                new LineExplanation(
                        team ? Rule.A_10 : null,
                        false,
                        cost.split(plan, unit, best).rounded(),
                        team ? List.of() : alternatives,
                        excluded));
    }

    private Holders developerOf(ClientUnit unit, Predicate<String> remains) {
        AllocationClient client = unit.members().getFirst();
        if (!client.followsDeveloper()) {
            return Holders.NOBODY;
        }
        return client.developedBy()
                .filter(remains)
                .flatMap(setting::manager)
                .filter(manager ->
                        eligibility.barredByGradeOrLoad(manager, unit, plan).isEmpty())
                .map(manager -> Holders.sole(manager.staffId()))
                .orElse(Holders.NOBODY);
    }

    private static int turnOf(ClientTier tier) {
        return switch (tier) {
            case LARGE -> 0;
            case MEDIUM -> 1;
            case INSTITUTIONAL -> 2;
            case SMALL, UNTIERED -> 3;
        };
    }
}
