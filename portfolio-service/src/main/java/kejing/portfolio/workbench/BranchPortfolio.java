package kejing.portfolio.workbench;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kejing.portfolio.client.ClientTier;

/**
 * What a branch and its managers are responsible for on a day (支行分管台账).
 *
 * @param clients clients that the branch manages; {@code tiers} divides them
 * @param managers those of the branch who are qualified or hold a client
 */
public record BranchPortfolio(
        String branchId,
        String name,
        LocalDate on,
        int clients,
        int withoutResponsible,
        Map<ClientTier, Integer> tiers,
        List<Portfolio> managers) {}
