package kejing.exam.experience;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kejing.chassis.problem.Text;

/**
 * One line of the trace of experience points: which rule, over which time, how many points, in words.
 *
 * @param rule the rule that the line applies, such as {@code R5}
 * @param kind what the line is about
 * @param text the line in words, Chinese and English
 * @param spells the time that was counted; empty where no time matters
 * @param months whole months counted
 * @param fullYears full years counted
 * @param points the points of this line; all lines together are the points of the candidate
 */
public record ExperienceLine(
        String rule, Kind kind, Text text, List<Period> spells, long months, long fullYears, BigDecimal points) {

    /** What a line is about. */
    public enum Kind {
        NOT_COUNTED,
        BASE,
        LEADERSHIP_YEARS,
        OVERLAP,
        SUPERVISION_YEARS,
        FINANCE_YEARS,
        CAP
    }

    /** A counted stretch as people read it: both days included. */
    public record Period(LocalDate from, LocalDate to, long months) {

        static List<Period> of(Spells spells) {
            return spells.maximal().stream()
                    .map(spell -> new Period(spell.from(), spell.lastDay(), spell.wholeMonths()))
                    .toList();
        }
    }

    public ExperienceLine {
        spells = List.copyOf(spells);
    }

    static ExperienceLine plain(String rule, Kind kind, BigDecimal points, Text text) {
        return new ExperienceLine(rule, kind, text, List.of(), 0, 0, points);
    }

    static ExperienceLine timed(String rule, Kind kind, Spells spells, long fullYears, BigDecimal points, Text text) {
        return new ExperienceLine(rule, kind, text, Period.of(spells), spells.wholeMonths(), fullYears, points);
    }
}
