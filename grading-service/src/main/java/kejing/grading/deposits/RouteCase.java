package kejing.grading.deposits;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import kejing.grading.candidate.ComponentState;

/**
 * What decides about the alternative route of one person.
 *
 * @param total of the exam, null if there is none
 * @param marketingStaffAtCutOff whether the person was marketing staff on the exam's cut-off date
 * @param year the stated calendar year of the deposits
 */
public record RouteCase(
        String staffId,
        ComponentState written,
        ComponentState interview,
        ComponentState experience,
        BigDecimal total,
        boolean marketingStaffAtCutOff,
        Year year,
        List<AccountYear> accounts) {

    public RouteCase {
        accounts = List.copyOf(accounts);
    }
}
