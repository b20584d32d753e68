package kejing.portfolio.allocation;

import kejing.portfolio.qualification.QualificationTier;

/** Relationship managers whose resources must be comparable (A-04, 同级): their grade, or the central team of A-10. */
public enum PeerGroup {
    SENIOR,
    INTERMEDIATE,
    JUNIOR,
    CENTRAL_TEAM;

    static PeerGroup of(QualificationTier tier) {
        return switch (tier) {
            case SENIOR -> SENIOR;
            case INTERMEDIATE -> INTERMEDIATE;
            case JUNIOR -> JUNIOR;
        };
    }
}
