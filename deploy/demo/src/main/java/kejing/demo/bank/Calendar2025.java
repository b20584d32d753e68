package kejing.demo.bank;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** The dates of the demo's year. */
public final class Calendar2025 {
    public static final String EXAM_PLAN = "RM-2025";
    public static final String ALLOCATION_PLAN = "ALLOC-" + EXAM_PLAN;
    public static final String PERIOD = "2025";

    /** Balances and tiers of clients are read on this day. */
    public static final LocalDate REFERENCE = LocalDate.of(2024, 12, 31);

    public static final LocalDate REGISTRATION_FROM = LocalDate.of(2025, 2, 17);
    public static final LocalDate REGISTRATION_TO = LocalDate.of(2025, 2, 28);
    /** Experience counts up to and including this day. */
    public static final LocalDate CUT_OFF = LocalDate.of(2025, 2, 28);

    /** New holders earn from this day. */
    public static final LocalDate ALLOCATION_EFFECTIVE = LocalDate.of(2025, 4, 16);

    public static final LocalDate YEAR_START = LocalDate.of(2025, 1, 1);
    /** Exclusive end of the performance period. */
    public static final LocalDate YEAR_END = LocalDate.of(2026, 1, 1);

    /** Of the manager whose clients are handed to colleagues after the year. */
    public static final LocalDate LAST_DAY_OF_LEAVER = LocalDate.of(2026, 1, 31);

    public static final List<YearMonth> MONTHS =
            IntStream.rangeClosed(1, 12).mapToObj(m -> YearMonth.of(2025, m)).toList();

    private Calendar2025() {}
}
