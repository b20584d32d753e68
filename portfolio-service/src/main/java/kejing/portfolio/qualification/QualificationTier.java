package kejing.portfolio.qualification;

/** Grade of a qualified relationship manager (资格等级), granted by grading. */
public enum QualificationTier {
    SENIOR,
    INTERMEDIATE,
    JUNIOR
}
