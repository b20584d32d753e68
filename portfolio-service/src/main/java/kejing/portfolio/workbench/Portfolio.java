package kejing.portfolio.workbench;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kejing.portfolio.allocation.PeerGroup;
import kejing.portfolio.client.ClientTier;
import kejing.portfolio.qualification.QualificationTier;

/**
 * What one relationship manager is responsible for on a day (分管台账).
 *
 * @param tier the qualification held on that day, or null
 * @param group the peer group in the plan in effect, or null
 * @param clients clients held, shared ones included; {@code tiers} divides them
 */
public record Portfolio(
        String staffId,
        String name,
        String branchId,
        LocalDate on,
        QualificationTier tier,
        PeerGroup group,
        int clients,
        Map<ClientTier, Integer> tiers,
        List<LoadCard> loads) {}
