package kejing.portfolio.competition;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.sql.Sql;
import kejing.portfolio.allocation.PresentEligibility;
import kejing.portfolio.client.ClientTier;
import kejing.portfolio.organisation.Staff;
import kejing.portfolio.qualification.QualificationTier;
import kejing.portfolio.qualification.Qualifications;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The large and medium clients that have to be put up: their holder left, lost the qualification or has one that does not
 * allow their tier, or they have none.
 */
@ApplicationScoped
public class Openings {

    private final Qualifications qualifications;
    private final Staff staff;
    private final Sql sql;

    Openings(Qualifications qualifications, Staff staff, AgroalDataSource dataSource) {
        this.qualifications = qualifications;
        this.staff = staff;
        this.sql = new Sql(dataSource);
    }

    /**
     * A client to put up.
     *
     * @param holder who leads it now, null if nobody
     * @param holderTier what that person may hold by, null without a qualification that holds
     * @param running the competition that it is in already, null if none
     */
    @Schema(name = "CompetitionOpening")
    public record Opening(
            String clientId,
            String name,
            String branchId,
            ClientTier tier,
            String groupId,
            CompetitionGround ground,
            String holder,
            QualificationTier holderTier,
            String running) {}

    /** Ordered by client id. */
    public List<Opening> on(LocalDate day) {
        return among(null, day);
    }

    /** @throws Problem 422 if the ground does not hold for one of the clients */
    void requireGround(CompetitionGround ground, Set<String> clientIds, LocalDate day) {
        if (ground == CompetitionGround.EXPLICIT_DECISION) {
            return;
        }
        Set<String> without = new TreeSet<>(clientIds);
        without.removeAll(among(clientIds, day).stream()
                .filter(opening -> opening.ground() == ground)
                .map(Opening::clientId)
                .collect(Collectors.toSet()));
        if (!without.isEmpty()) {
            throw Problem.rule(
                            "ground-does-not-hold",
                            Text.of(
                                    "客户 %s 不符合竞聘事由 %s（%s）。",
                                    "Ground %2$s does not hold for client %1$s.",
                                    String.join("、", without),
                                    ground.rule(),
                                    ground.text().zh()))
                    .with("clientIds", List.copyOf(without));
        }
    }

    private List<Opening> among(Set<String> clientIds, LocalDate day) {
        Map<String, QualificationTier> tiers = qualifications.tiers(day);
        Set<String> active = staff.branchesOfActive().keySet();
        List<Opening> openings = new ArrayList<>();
        String[] only = clientIds == null ? null : clientIds.toArray(String[]::new);
        sql.list(
                """
                select c.client_id, c.name, c.branch_id, c.tier, c.group_id, h.staff_id, k.competition_id
                from client c
                left join responsibility r on r.client_id = c.client_id and r.valid_to is null
                left join responsibility_holder h on h.client_id = r.client_id and h.valid_from = r.valid_from and h.lead
                left join competition_client k on k.client_id = c.client_id and k.running
                where c.tier in ('LARGE', 'MEDIUM') and (?::text[] is null or c.client_id = any (?::text[]))
                order by c.client_id""",
                row -> {
                    ClientTier tier = ClientTier.valueOf(row.getString(4));
                    String holder = row.getString(6);
                    QualificationTier held = holder != null && active.contains(holder) ? tiers.get(holder) : null;
                    Optional<CompetitionGround> ground = groundOf(tier, holder, held);
                    if (ground.isPresent()) {
                        openings.add(new Opening(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                tier,
                                row.getString(5),
                                ground.get(),
                                holder,
                                held,
                                row.getString(7)));
                    }
                    return tier;
                },
                only,
                only);
        return openings;
    }

    private static Optional<CompetitionGround> groundOf(ClientTier tier, String holder, QualificationTier held) {
        if (holder == null) {
            return Optional.of(CompetitionGround.VACANCY);
        }
        return held != null && PresentEligibility.gradeAllows(held, tier)
                ? Optional.empty()
                : Optional.of(CompetitionGround.LOST_ELIGIBILITY);
    }
}
