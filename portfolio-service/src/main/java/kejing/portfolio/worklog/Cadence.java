package kejing.portfolio.worklog;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/** How often a recurring task is done. Weeks begin on Monday. */
public enum Cadence {
    DAY {
        @Override
        public LocalDate first(LocalDate day) {
            return day;
        }

        @Override
        public LocalDate last(LocalDate day) {
            return day;
        }
    },
    WEEK {
        @Override
        public LocalDate first(LocalDate day) {
            return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }

        @Override
        public LocalDate last(LocalDate day) {
            return first(day).plusDays(6);
        }
    },
    MONTH {
        @Override
        public LocalDate first(LocalDate day) {
            return day.withDayOfMonth(1);
        }

        @Override
        public LocalDate last(LocalDate day) {
            return YearMonth.from(day).atEndOfMonth();
        }
    };

    /** The first day of the period that the day lies in. */
    public abstract LocalDate first(LocalDate day);

    /** The last day of that period, included. */
    public abstract LocalDate last(LocalDate day);
}
