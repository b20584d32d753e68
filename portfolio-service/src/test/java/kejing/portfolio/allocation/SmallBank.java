package kejing.portfolio.allocation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kejing.chassis.money.Money;
import kejing.portfolio.client.ClientCategory;
import kejing.portfolio.client.ClientTier;
import kejing.portfolio.qualification.QualificationTier;
import kejing.portfolio.responsibility.Holders;

/** A bank of a few managers and clients, for one rule at a time. */
final class SmallBank {

    private final List<RelationshipManager> managers = new ArrayList<>();
    private final List<AllocationClient> clients = new ArrayList<>();
    private AllocationScheme scheme = ReferenceBank.scheme(AllocationScheme.TeamSharing.EQUAL_SHARES);

    SmallBank senior(String staffId, String branchId) {
        return manager(staffId, branchId, QualificationTier.SENIOR);
    }

    SmallBank intermediate(String staffId, String branchId) {
        return manager(staffId, branchId, QualificationTier.INTERMEDIATE);
    }

    SmallBank junior(String staffId, String branchId) {
        return manager(staffId, branchId, QualificationTier.JUNIOR);
    }

    private SmallBank manager(String staffId, String branchId, QualificationTier tier) {
        managers.add(new RelationshipManager(staffId, branchId, tier, managers.size() + 1));
        return this;
    }

    /** Rank follows the order in which managers are added. */
    SmallBank client(String clientId, String branchId, ClientTier tier, String loan, String incumbent) {
        return add(clientId, branchId, clientId, tier, loan, "10000.00", incumbent, null);
    }

    SmallBank member(String clientId, String groupId, ClientTier tier, String loan) {
        return add(clientId, "B1", groupId, tier, loan, "10000.00", null, null);
    }

    SmallBank corporate(String clientId, String branchId) {
        clients.add(new AllocationClient(
                clientId,
                branchId,
                clientId,
                ClientTier.SMALL,
                ClientCategory.LOAN,
                true,
                Money.yuan("900000.00"),
                Money.yuan("10000.00"),
                2,
                false,
                Holders.NOBODY,
                Optional.empty()));
        return this;
    }

    SmallBank institutional(String clientId, String deposit) {
        return add(clientId, "B1", clientId, ClientTier.INSTITUTIONAL, "0.00", deposit, null, null);
    }

    SmallBank developed(String clientId, String branchId, String developedBy) {
        return add(clientId, branchId, clientId, ClientTier.SMALL, "0.00", "50000.00", null, developedBy);
    }

    SmallBank capacity(int small, int corporate) {
        scheme = new AllocationScheme(
                new AllocationScheme.Capacity(small, corporate),
                scheme.keyClientsPerManager(),
                scheme.team(),
                scheme.territory(),
                scheme.smallClientParts(),
                scheme.weights(),
                scheme.difficultFrom(),
                scheme.premiumDepositFrom(),
                scheme.handoverCost(),
                scheme.outsideBranchCost());
        return this;
    }

    /** @param price of a client outside its branch, in millionths of fairness */
    SmallBank soft(String price) {
        scheme = new AllocationScheme(
                scheme.capacity(),
                scheme.keyClientsPerManager(),
                scheme.team(),
                AllocationScheme.Territory.SOFT,
                scheme.smallClientParts(),
                scheme.weights(),
                scheme.difficultFrom(),
                scheme.premiumDepositFrom(),
                scheme.handoverCost(),
                new BigDecimal(price));
        return this;
    }

    AllocationSetting setting() {
        return new AllocationSetting(new AllocationProblem(managers, clients, scheme));
    }

    private SmallBank add(
            String clientId,
            String branchId,
            String groupId,
            ClientTier tier,
            String loan,
            String deposit,
            String incumbent,
            String developedBy) {
        clients.add(new AllocationClient(
                clientId,
                branchId,
                groupId,
                tier,
                category(tier, developedBy),
                false,
                Money.yuan(loan),
                Money.yuan(deposit),
                2,
                false,
                incumbent == null ? Holders.NOBODY : Holders.sole(incumbent),
                Optional.ofNullable(developedBy)));
        return this;
    }

    private static ClientCategory category(ClientTier tier, String developedBy) {
        if (tier == ClientTier.INSTITUTIONAL) {
            return ClientCategory.INSTITUTIONAL_DEPOSIT;
        }
        return developedBy == null ? ClientCategory.LOAN : ClientCategory.DEPOSIT;
    }
}
