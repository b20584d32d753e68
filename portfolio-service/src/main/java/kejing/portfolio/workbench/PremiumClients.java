package kejing.portfolio.workbench;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import kejing.chassis.money.Money;
import kejing.chassis.scheme.Schemes;
import kejing.portfolio.allocation.AllocationScheme;

/** Who counts as a premium small client (优质小户), by the allocation scheme in force. */
@ApplicationScoped
public class PremiumClients {

    private final Schemes schemes;

    PremiumClients(Schemes schemes) {
        this.schemes = schemes;
    }

    /** The lowest deposit, included. */
    public Money depositFrom(LocalDate on) {
        return schemes.inForce(AllocationScheme.KIND, on, AllocationScheme.class)
                .parameters()
                .premiumDepositFrom();
    }
}
