package kejing.demo.bank;

import java.util.ArrayList;
import java.util.List;

/** Invents the measured indicators of the scorecard that no ledger yields: customer, process, learning, additional. */
final class Conduct {
    private Conduct() {}

    static List<Indicator> of(List<StaffMember> candidates, SplitMix64 dice) {
        List<Indicator> indicators = new ArrayList<>();
        return List.copyOf(indicators);
    }
}
