package kejing.portfolio.allocation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import kejing.chassis.money.Money;
import kejing.portfolio.client.ClientTier;
import kejing.portfolio.responsibility.Holders;

/**
 * What is given to one person as a whole: a single client, or the large or medium group of connected clients (G-27: the
 * cap of A-06 counts groups).
 *
 * @param unitId the client's or the group's id
 * @param members ordered by client id, never empty
 * @param weight what the unit adds to each resource
 */
public record ClientUnit(String unitId, List<AllocationClient> members, Loads weight) {

    public static final Comparator<ClientUnit> LARGEST_LOAN_FIRST =
            Comparator.comparingLong((ClientUnit unit) -> -unit.loan().fen()).thenComparing(ClientUnit::unitId);

    static final Comparator<ClientUnit> LARGEST_DEPOSIT_FIRST =
            Comparator.comparingLong((ClientUnit unit) -> -unit.deposit().fen()).thenComparing(ClientUnit::unitId);

    static ClientUnit of(String unitId, List<AllocationClient> members, AllocationScheme scheme) {
        return new ClientUnit(
                unitId,
                members,
                members.stream().map(client -> weightOf(client, scheme)).reduce(Loads.NONE, Loads::plus));
    }

    static Loads weightOf(AllocationClient client, AllocationScheme scheme) {
        return Loads.of(resource -> switch (resource) {
            case LOAN -> tenThousands(client.loan());
            case DEPOSIT -> tenThousands(client.deposit());
            case CLIENTS -> BigDecimal.ONE;
            case DIFFICULT -> one(client.difficulty() >= scheme.difficultFrom());
            case NON_PERFORMING -> one(client.nonPerforming());
            case PREMIUM ->
                one(client.tier().isTerritorial()
                        && client.deposit().fen() >= scheme.premiumDepositFrom().fen());
        });
    }

    /** Each of its clients as a unit of its own. */
    List<ClientUnit> split(AllocationScheme scheme) {
        return members.stream()
                .map(client -> of(unitId, List.of(client), scheme))
                .toList();
    }

    public ClientTier tier() {
        return members.getFirst().tier();
    }

    public String branchId() {
        return members.getFirst().branchId();
    }

    public Money loan() {
        return members.stream().map(AllocationClient::loan).reduce(Money.ZERO, Money::plus);
    }

    public Money deposit() {
        return members.stream().map(AllocationClient::deposit).reduce(Money.ZERO, Money::plus);
    }

    /** How many of its clients would change hands if these held it; a client nobody holds today changes no hands. */
    public int handoversTo(Holders holders) {
        return (int) members.stream()
                .filter(client -> !client.incumbent().isNobody())
                .filter(client -> !client.incumbent().equals(holders))
                .count();
    }

    private static BigDecimal tenThousands(Money money) {
        return money.amount().movePointLeft(4);
    }

    private static BigDecimal one(boolean holds) {
        return holds ? BigDecimal.ONE : BigDecimal.ZERO;
    }
}
