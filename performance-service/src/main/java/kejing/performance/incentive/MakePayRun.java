package kejing.performance.incentive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kejing.chassis.audit.Audit;
import kejing.chassis.identity.Actor;
import kejing.chassis.money.Money;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.rest.ContentHash;
import kejing.chassis.scheme.Scheme;
import kejing.chassis.scheme.Schemes;
import kejing.performance.incentive.Deferral.Instalment;
import kejing.performance.incentive.PayRuns.PersonStatement;
import kejing.performance.incentive.PayStatement.PaidAdvance;
import kejing.performance.incentive.PayStatement.Standing;
import kejing.performance.period.EvaluationSheet;
import kejing.performance.period.Evaluations;
import kejing.performance.period.Period;
import kejing.performance.period.PeriodState;
import kejing.performance.period.Periods;
import kejing.performance.staff.Staff;
import kejing.performance.staff.StaffMember;

/**
 * Computes everybody's pay for a closed period from the frozen evaluations, by the scheme in force on the period's first day.
 * Whoever is evaluated no more, a leaver too, has a statement when deferred pay falls due.
 * Nothing is paid by it: the ledger is written when a second person approves.
 */
@ApplicationScoped
public class MakePayRun {

    private final Periods periods;
    private final Evaluations evaluations;
    private final Schemes schemes;
    private final PayRuns runs;
    private final PayLedger ledger;
    private final Staff staff;
    private final Audit audit;
    private final Clock clock;

    MakePayRun(
            Periods periods,
            Evaluations evaluations,
            Schemes schemes,
            PayRuns runs,
            PayLedger ledger,
            Staff staff,
            Audit audit,
            Clock clock) {
        this.periods = periods;
        this.evaluations = evaluations;
        this.schemes = schemes;
        this.runs = runs;
        this.ledger = ledger;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What payroll has advanced to somebody for a month of the period.
     *
     * @param amount above zero
     */
    public record AdvancePaid(String staffId, YearMonth month, Money amount) {}

    /**
     * @param advances paid during the period, at most one for a person and month
     * @throws Problem 409 unless the period is closed, it and none that overlaps it is paid, and no run awaits a decision
     */
    @Transactional
    public PayRun make(String periodId, List<AdvancePaid> advances, Actor maker) {
        runs.lock();
        Period period = periods.require(periodId);
        requirePayable(period);
        Scheme<IncentiveScheme> scheme = schemes.inForce(IncentiveScheme.KIND, period.from(), IncentiveScheme.class);
        LocalDate payDay = scheme.parameters().payDay(YearMonth.from(period.to()), 0);
        List<EvaluationSheet> sheets = evaluations.page(period, null, 0, Integer.MAX_VALUE);
        Map<String, List<PaidAdvance>> paid = checked(advances, period, sheets, scheme.parameters());
        Map<String, Money> debts = ledger.debts();
        Map<String, List<Instalment>> unpaid = ledger.unpaid();
        boolean endOfFiscalYear = period.to().getDayOfYear() == 1;
        List<PersonStatement> people = new ArrayList<>();
        for (EvaluationSheet sheet : sheets) {
            Standing standing = new Standing(
                    paid.getOrDefault(sheet.staffId(), List.of()),
                    debts.getOrDefault(sheet.staffId(), Money.ZERO),
                    unpaid.getOrDefault(sheet.staffId(), List.of()));
            people.add(new PersonStatement(
                    sheet.staffId(),
                    sheet.branchId(),
                    sheet.name(),
                    PayStatement.of(
                            earned(scheme.parameters(), sheet),
                            scheme.parameters().deferral(),
                            standing,
                            payDay,
                            endOfFiscalYear)));
            unpaid.remove(sheet.staffId());
        }
        Map<String, StaffMember> staff = this.staff.byId(period.from());
        unpaid.forEach((staffId, instalments) -> {
            if (!instalments.getFirst().dueOn().isAfter(payDay)) {
                StaffMember member = staff.get(staffId);
                Standing standing = new Standing(List.of(), debts.getOrDefault(staffId, Money.ZERO), instalments);
                people.add(new PersonStatement(
                        staffId,
                        member.branchId(),
                        member.name(),
                        PayStatement.of(List.of(), null, standing, payDay, endOfFiscalYear)));
            }
        });
        people.sort(Comparator.comparing(PersonStatement::staffId));
        int run = runs.latest(periodId).map(PayRun::run).orElse(0) + 1;
        String hash = ContentHash.of(new Content(periodId, run, scheme.hash(), period.hash(), people));
        runs.add(
                periodId,
                run,
                period.resultVersion(),
                scheme.schemeId(),
                hash,
                payDay,
                maker.subject(),
                clock.instant(),
                people);
        audit.record("make-pay-run", "pay-run/" + periodId + "/" + run, hash);
        return runs.require(periodId);
    }

    private record Content(
            String periodId, int run, String schemeHash, String periodHash, List<PersonStatement> people) {}

    private void requirePayable(Period period) {
        if (period.state() != PeriodState.CLOSED) {
            throw Problem.state(
                            "period-not-closed",
                            Text.of(
                                    "考核期“%s”尚未终结，终结后方可计发绩效工资",
                                    "Period \"%s\" is not closed; pay follows the close", period.periodId()))
                    .with("state", period.state().name());
        }
        runs.undecided().ifPresent(other -> {
            throw Problem.state(
                    "pay-run-undecided",
                    Text.of(
                            "考核期“%s”的发薪批次尚未审批，请先审批",
                            "The pay run of period \"%s\" awaits a decision; decide it first", other));
        });
        runs.paidWithin(period.from(), period.to()).ifPresent(other -> {
            throw Problem.state(
                    "period-paid",
                    Text.of(
                            "考核期“%s”已发薪，其日期与本期重叠，同一天不得重复计酬",
                            "Period \"%s\" is paid and shares days with this one; no day is paid twice", other));
        });
    }

    private static List<PayLine> earned(IncentiveScheme scheme, EvaluationSheet sheet) {
        List<PayPolicy.Sale> sales = sheet.classes().stream()
                .filter(one -> scheme.products().stream()
                        .anyMatch(product ->
                                product.code().equals(one.businessClass().name())))
                .map(one -> new PayPolicy.Sale(
                        one.businessClass().name(),
                        one.rorac().isNegative() ? BigDecimal.ZERO : one.rorac().amount(),
                        BigDecimal.ONE,
                        BigDecimal.ZERO))
                .toList();
        return new PayPolicy(scheme)
                .lines(
                        scheme.model(),
                        new PayPolicy.Basis(
                                sheet.rorac(), new BigDecimal(sheet.unroundedScore()), sheet.tier(), sales));
    }

    private static Map<String, List<PaidAdvance>> checked(
            List<AdvancePaid> advances, Period period, List<EvaluationSheet> sheets, IncentiveScheme scheme) {
        Set<String> evaluated = new HashSet<>();
        sheets.forEach(sheet -> evaluated.add(sheet.staffId()));
        Map<String, Map<LocalDate, PaidAdvance>> paid = new TreeMap<>();
        for (AdvancePaid advance : advances) {
            LocalDate first = advance.month().atDay(1);
            boolean inside = !first.isBefore(period.from()) && first.isBefore(period.to());
            if (!evaluated.contains(advance.staffId())
                    || !inside
                    || advance.amount().fen() <= 0) {
                throw refused(advance);
            }
            LocalDate on = scheme.payDay(advance.month(), 0);
            if (paid.computeIfAbsent(advance.staffId(), id -> new TreeMap<>())
                            .put(on, new PaidAdvance(on, advance.amount()))
                    != null) {
                throw refused(advance);
            }
        }
        Map<String, List<PaidAdvance>> lists = new TreeMap<>();
        paid.forEach((staffId, byDay) -> lists.put(staffId, new ArrayList<>(byDay.values())));
        return lists;
    }

    private static Problem refused(AdvancePaid advance) {
        return Problem.rule(
                        "advance-refused",
                        Text.of(
                                "%s 在 %s 的预发 %s 元不能计入：人员须在本期考核结果中、月份须在本期内且只出现一次、金额须大于零",
                                "The advance to %s for %s of %s cannot count: the person must be evaluated in the period,"
                                        + " the month inside it and named once, the amount above zero",
                                advance.staffId(),
                                advance.month(),
                                advance.amount()))
                .with("staffId", advance.staffId())
                .with("month", advance.month().toString());
    }
}
