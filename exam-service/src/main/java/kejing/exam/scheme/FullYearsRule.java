package kejing.exam.scheme;

/** How full years in post are counted (R4): a switch of the scheme, because the rulebook's 每任满一年 has two readings. */
public enum FullYearsRule {
    /** Months of all spells are added before they become years: rotation destroys no time. The default. */
    POOLED,
    /** Every unbroken spell is rounded down to full years by itself. */
    PER_SPELL
}
