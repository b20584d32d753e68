package kejing.portfolio.loan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Until when a claim is enforceable (W-08): the limitation runs from maturity and anew from every act that restarts it
 * and came in time; an acknowledgement restarts it even when it had lapsed. A guarantor must be called on within months
 * of maturity. The last day of a period is the same day of the last month, or the month's last day if there is none.
 */
public final class LoanClockPolicy {

    private final LoanClocks clocks;

    public LoanClockPolicy(LoanClocks clocks) {
        this.clocks = clocks;
    }

    /** Last day on which the claim can be dunned. @param maturesOn the day on which the loan falls due */
    public LocalDate limitationEnds(LocalDate maturesOn, List<LoanAct> acts) {
        LocalDate ends = maturesOn.plusYears(clocks.limitationYears());
        for (LoanAct act :
                acts.stream().sorted(Comparator.comparing(LoanAct::actedOn)).toList()) {
            boolean inTime = !act.actedOn().isAfter(ends) || act.kind() == LoanAct.Kind.ACKNOWLEDGED;
            LocalDate anew = act.actedOn().plusYears(clocks.limitationYears());
            if (act.kind().restartsLimitation() && inTime && anew.isAfter(ends)) {
                ends = anew;
            }
        }
        return ends;
    }

    /** Last day to call on the guarantor; empty once he was called on in time. */
    public Optional<LocalDate> guaranteeEnds(LocalDate maturesOn, List<LoanAct> acts) {
        LocalDate ends = maturesOn.plusMonths(clocks.guaranteeMonths());
        boolean called = acts.stream()
                .anyMatch(act -> act.kind() == LoanAct.Kind.GUARANTOR_CALLED
                        && !act.actedOn().isAfter(ends));
        return called ? Optional.empty() : Optional.of(ends);
    }

    /**
     * Whether the client was told that the loan falls due, not earlier than the notice period before it (W-16), or was
     * dunned from that day on, which tells as much.
     */
    public boolean noticeGiven(LocalDate maturesOn, List<LoanAct> acts) {
        LocalDate earliest = maturesOn.minusDays(clocks.noticeDays());
        return acts.stream()
                .anyMatch(act -> act.kind() == LoanAct.Kind.MATURITY_NOTICE
                        ? !act.actedOn().isBefore(earliest)
                        : act.kind().restartsLimitation() && !act.actedOn().isBefore(maturesOn));
    }
}
