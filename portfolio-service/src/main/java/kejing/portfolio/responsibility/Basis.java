package kejing.portfolio.responsibility;

/** Why somebody is responsible: he was when the client was taken in, or a decision gave it to him. */
public enum Basis {
    INCUMBENT,
    ALLOCATION,
    REALLOCATION,
    COMPETITION,
    DEVELOPMENT_CLAIM;

    public static Basis of(HoldersDecided.Source source) {
        return switch (source) {
            case ALLOCATION -> ALLOCATION;
            case REALLOCATION -> REALLOCATION;
            case COMPETITION -> COMPETITION;
            case DEVELOPMENT_CLAIM -> DEVELOPMENT_CLAIM;
        };
    }
}
