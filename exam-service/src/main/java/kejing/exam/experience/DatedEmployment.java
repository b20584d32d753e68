package kejing.exam.experience;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Employment at a financial institution from the first to the last day, both included.
 *
 * @param to the last day, or null for somebody who is still employed there
 */
public record DatedEmployment(LocalDate from, LocalDate to) {

    public DatedEmployment {
        Objects.requireNonNull(from, "from");
    }
}
