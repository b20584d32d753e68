package kejing.grading.evaluation;

/** An evaluation has arrived and is kept. Raised inside the transaction that keeps it. */
public record EvaluationKept(Evaluation evaluation) {}
