package kejing.grading.ranking;

/** Something that must have happened before a ranking may be approved, if its scheme asks for it. Gates are asked by @Priority, highest first. */
public interface ApprovalGate {

    /** @throws kejing.chassis.problem.Problem 409 if it has not happened for exactly this ranking */
    void check(Ranking ranking, GradingRules rules);
}
