package kejing.exam.experience;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import kejing.exam.scheme.FullYearsRule;

/**
 * The union of stretches of time as its maximal spells, in order (R4 d): overlapping and adjoining stretches become one,
 * so that one calendar day counts once and rotation between branches destroys no time.
 */
public record Spells(List<Spell> maximal) {

    private static final int MONTHS_OF_A_YEAR = 12;

    public Spells {
        maximal = List.copyOf(maximal);
    }

    /** The union of the given stretches, whatever their order. */
    public static Spells union(Collection<Spell> stretches) {
        List<Spell> merged = new ArrayList<>();
        for (Spell next : stretches.stream()
                .sorted(Comparator.comparing(Spell::from).thenComparing(Spell::until))
                .toList()) {
            Spell last = merged.isEmpty() ? null : merged.getLast();
            if (last == null || next.from().isAfter(last.until())) {
                merged.add(next);
            } else if (next.until().isAfter(last.until())) {
                merged.set(merged.size() - 1, new Spell(last.from(), next.until()));
            }
        }
        return new Spells(merged);
    }

    /** What is left of these spells without the days of the others (R4 e). */
    public Spells without(Spells others) {
        List<Spell> left = new ArrayList<>(maximal);
        for (Spell taken : others.maximal) {
            left = left.stream().flatMap(spell -> cut(spell, taken).stream()).toList();
        }
        return new Spells(left);
    }

    private static List<Spell> cut(Spell spell, Spell taken) {
        List<Spell> parts = new ArrayList<>(2);
        addIfAnyDay(parts, spell.from(), earlier(spell.until(), taken.from()));
        addIfAnyDay(parts, later(spell.from(), taken.until()), spell.until());
        return parts;
    }

    private static void addIfAnyDay(List<Spell> parts, LocalDate from, LocalDate until) {
        if (from.isBefore(until)) {
            parts.add(new Spell(from, until));
        }
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    public boolean isEmpty() {
        return maximal.isEmpty();
    }

    /** Whole months of every spell, added up. */
    public long wholeMonths() {
        return maximal.stream().mapToLong(Spell::wholeMonths).sum();
    }

    /**
     * Full years (满年): under {@link FullYearsRule#POOLED} the months of all spells together, divided by 12 and rounded
     * down once (R4 g); under {@link FullYearsRule#PER_SPELL} each spell is rounded down by itself.
     */
    public long fullYears(FullYearsRule rule) {
        return switch (rule) {
            case POOLED -> wholeMonths() / MONTHS_OF_A_YEAR;
            case PER_SPELL ->
                maximal.stream()
                        .mapToLong(spell -> spell.wholeMonths() / MONTHS_OF_A_YEAR)
                        .sum();
        };
    }
}
