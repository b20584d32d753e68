package kejing.demo.bank;

import java.time.LocalDate;

/** An account of a client; the base is the average balance of the quarter before the year, demand deposits only. */
public record Account(String accountId, Client client, Product product, LocalDate openedOn, long base, long opening) {
    public enum Product {
        LOAN,
        TIME_DEPOSIT,
        DEMAND_DEPOSIT,
        FEE
    }
}
