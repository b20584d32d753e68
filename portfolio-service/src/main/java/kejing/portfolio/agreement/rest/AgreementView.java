package kejing.portfolio.agreement.rest;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import kejing.chassis.problem.Text;
import kejing.portfolio.agreement.Agreement;
import kejing.portfolio.agreement.Agreements;
import kejing.portfolio.agreement.Covenant;
import kejing.portfolio.agreement.CovenantPolicy;
import kejing.portfolio.agreement.Statement;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An agreement with the tests of its covenants by the last statement.
 *
 * @param month the month of the last statement such as 2025-03, null before the first
 * @param lateMonths months whose statement is late (V-04)
 * @param covenants empty before the first statement, except for V-04
 */
public record AgreementView(Agreement agreement, String month, List<String> lateMonths, List<CovenantView> covenants) {

    /** The outcome of one test; title and trace in both languages. */
    @Schema(name = "CovenantView")
    public record CovenantView(
            String rule, Text title, Covenant.Outcome outcome, String actual, String bound, Text trace) {}

    static AgreementView of(Agreement agreement, List<Statement> statements, LocalDate today) {
        List<YearMonth> late = Agreements.late(agreement, statements, today);
        List<Covenant> tests = statements.isEmpty()
                ? List.of()
                : new CovenantPolicy()
                        .test(
                                agreement.lends(),
                                agreement.terms(),
                                statements.getFirst().figures());
        List<Covenant> all = new java.util.ArrayList<>(tests);
        all.add(new Covenant(
                "V-04",
                Text.of("按月报送财务报表", "Monthly statements"),
                late.isEmpty() ? Covenant.Outcome.MET : Covenant.Outcome.BREACH,
                null,
                null,
                late.isEmpty()
                        ? Text.of("到期的报表均已收到。", "Every statement that was due has arrived.")
                        : Text.of(
                                "逾期未报送 %d 个月，最早为 %s。",
                                "%d months are late, the first %s.", late.size(), late.getFirst())));
        return new AgreementView(
                agreement,
                statements.isEmpty() ? null : statements.getFirst().month().toString(),
                late.stream().map(YearMonth::toString).toList(),
                all.stream()
                        .map(test -> new CovenantView(
                                test.rule(), test.title(), test.outcome(), test.actual(), test.bound(), test.trace()))
                        .toList());
    }
}
