package kejing.grading.ladder;

import java.time.LocalDate;

/** A decision about the qualification that a person holds on the day: suspended, lifted or revoked (R16). */
public record QualificationAct(ActKind kind, LocalDate on) {}
