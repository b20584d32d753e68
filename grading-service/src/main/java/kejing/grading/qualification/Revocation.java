package kejing.grading.qualification;

import java.time.LocalDate;

/** The end of a qualification by disqualification (撤销资格, R14): of this person only, from this day. */
public record Revocation(String staffId, String planId, LocalDate on, Order order) {

    /**
     * On what ground and by whom.
     *
     * @param cause such as {@code objection/<id>}
     * @param by subject of the person who decided
     */
    public record Order(String cause, String by) {}
}
