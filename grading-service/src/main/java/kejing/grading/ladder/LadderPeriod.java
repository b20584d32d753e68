package kejing.grading.ladder;

import java.time.LocalDate;

/** A closed period of the performance service that carries an evaluation; {@code to} is the day after the last. */
public record LadderPeriod(String periodId, LocalDate from, LocalDate to, Cadence cadence) {}
