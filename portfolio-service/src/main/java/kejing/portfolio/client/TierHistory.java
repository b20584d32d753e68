package kejing.portfolio.client;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import kejing.chassis.money.Money;
import kejing.chassis.scheme.Scheme;

/**
 * The tiers of some clients and their groups over time, while facts arrive (SEM-15): a client is tiered by its first facts and
 * after that only by facts of a reference day of the scheme, or by corrected facts of a day that decided before. Facts of any
 * other day leave the tier alone.
 *
 * <p>The measure is the outstanding loans of the group of connected clients (T-06, G-07): what every member had on the day, or
 * when it was last tiered before it. A client that joins a group later does not change what was decided earlier. Thresholds
 * are those in force on the day.
 */
final class TierHistory {

    private final Function<LocalDate, Scheme<TierThresholds>> thresholdsOn;
    private final Map<LocalDate, Scheme<TierThresholds>> thresholds = new HashMap<>();
    private final Map<String, NavigableMap<LocalDate, TierEntry>> entries = new HashMap<>();
    private final Set<String> touchedGroups = new TreeSet<>();
    private final Map<String, Map<LocalDate, TierEntry>> before = new HashMap<>();

    /** @param known every entry of every client that is or was in a group that will be touched */
    TierHistory(Function<LocalDate, Scheme<TierThresholds>> thresholdsOn, Collection<TierEntry> known) {
        this.thresholdsOn = thresholdsOn;
        known.forEach(entry -> {
            of(entry.clientId()).put(entry.referenceDate(), entry);
            before.computeIfAbsent(entry.clientId(), id -> new HashMap<>()).put(entry.referenceDate(), entry);
        });
    }

    /** Takes facts in if they decide a tier. */
    void take(Client facts) {
        NavigableMap<LocalDate, TierEntry> known = of(facts.clientId());
        LocalDate day = facts.asOf();
        if (!known.isEmpty()
                && !known.containsKey(day)
                && !schemeOn(day).parameters().isReferenceDay(day)) {
            return;
        }
        TierEntry entry = TierEntry.undecided(facts);
        touchedGroups.add(entry.groupOrSelf());
        // The group that it left, here or since its last entry, has other loans now.
        Map.Entry<LocalDate, TierEntry> former = known.floorEntry(day);
        if (former != null) {
            touchedGroups.add(former.getValue().groupOrSelf());
        }
        known.put(day, entry);
    }

    /** Decides what the facts taken in decide; the entries that are new or differ from what was known, by client and day. */
    List<TierEntry> decide() {
        Map<String, Set<String>> members = new HashMap<>();
        entries.values()
                .forEach(history -> history.values()
                        .forEach(entry -> members.computeIfAbsent(entry.groupOrSelf(), group -> new TreeSet<>())
                                .add(entry.clientId())));
        List<TierEntry> changed = new ArrayList<>();
        for (String group : touchedGroups) {
            Set<String> ofGroup = members.getOrDefault(group, Set.of());
            for (String clientId : ofGroup) {
                for (TierEntry entry : List.copyOf(of(clientId).values())) {
                    if (entry.groupOrSelf().equals(group)) {
                        TierEntry decided = decided(entry, ofGroup);
                        of(clientId).put(entry.referenceDate(), decided);
                        if (!decided.equals(
                                before.getOrDefault(clientId, Map.of()).get(entry.referenceDate()))) {
                            changed.add(decided);
                        }
                    }
                }
            }
        }
        return changed;
    }

    /** The entry that holds now. */
    TierEntry latest(String clientId) {
        return of(clientId).lastEntry().getValue();
    }

    private TierEntry decided(TierEntry entry, Set<String> members) {
        Money loans = Money.ZERO;
        for (String member : members) {
            Map.Entry<LocalDate, TierEntry> then = of(member).floorEntry(entry.referenceDate());
            if (then != null && then.getValue().groupOrSelf().equals(entry.groupOrSelf())) {
                loans = loans.plus(then.getValue().loan());
            }
        }
        Scheme<TierThresholds> scheme = schemeOn(entry.referenceDate());
        return entry.decided(
                new TierPolicy(scheme.parameters()).tierOf(entry.category(), loans), loans, scheme.schemeId());
    }

    private NavigableMap<LocalDate, TierEntry> of(String clientId) {
        return entries.computeIfAbsent(clientId, id -> new TreeMap<>());
    }

    private Scheme<TierThresholds> schemeOn(LocalDate day) {
        return thresholds.computeIfAbsent(day, thresholdsOn);
    }
}
