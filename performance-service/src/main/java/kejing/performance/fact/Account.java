package kejing.performance.fact;

import java.time.LocalDate;
import kejing.chassis.money.Money;

/**
 * An account of a client (账户).
 *
 * @param openedOn first start date; a renewal within 30 days keeps it (SEM-3)
 * @param baseAverageBalance B0: the average daily balance of the quarter before the base date; zero except for demand items
 */
public record Account(
        String accountId, String clientId, Product product, LocalDate openedOn, Money baseAverageBalance) {}
