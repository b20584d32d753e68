package kejing.portfolio.allocation;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kejing.chassis.scheme.Schemes;
import kejing.chassis.sql.Sql;
import kejing.portfolio.client.Client;
import kejing.portfolio.client.ClientTier;
import kejing.portfolio.qualification.QualificationTier;
import kejing.portfolio.qualification.Qualifications;
import kejing.portfolio.responsibility.Holders;

/**
 * Whether somebody may take clients besides what the ledger says he holds: the rules of {@link Eligibility} asked about
 * one person, outside a plan (A-05, A-06, A-10, A-14; not A-03, which every decision about single clients precedes, X-06).
 */
@ApplicationScoped
public class PresentEligibility {

    private static final BigDecimal WHOLE = new BigDecimal("100.00");

    private final Qualifications qualifications;
    private final Schemes schemes;
    private final Sql sql;

    PresentEligibility(Qualifications qualifications, Schemes schemes, AgroalDataSource dataSource) {
        this.qualifications = qualifications;
        this.schemes = schemes;
        this.sql = new Sql(dataSource);
    }

    /**
     * How a person stands towards clients.
     *
     * @param tier null without a qualification that holds
     * @param freeCapacity what is free of the capacity of A-14, in percent, two decimals, HALF_UP
     * @param barredBy the rule by which the person may not take them
     */
    public record Answer(QualificationTier tier, BigDecimal freeCapacity, Optional<Rule> barredBy) {}

    /**
     * @param together clients that go to one person together, never empty; what he holds of them already does not count
     * @param promised large and medium clients, or groups, that were decided to go to him and that the ledger does not show
     *     yet
     */
    public Answer of(String staffId, List<Client> together, int promised, LocalDate on) {
        AllocationScheme scheme = schemes.inForce(AllocationScheme.KIND, on, AllocationScheme.class)
                .parameters();
        ClientUnit unit = ClientUnit.of(
                together.getFirst().groupOrSelf(),
                together.stream()
                        .map(client -> AllocationInputs.seenBy(client, Holders.NOBODY, client.developedBy()))
                        .toList(),
                scheme);
        Present present = presentOf(staffId, together);
        WorkingPlan.Occupation occupation = new WorkingPlan.Occupation(
                present.occupation().keyUnits() + promised,
                present.occupation().smallClients(),
                present.occupation().corporateLoanClients());
        BigDecimal free = freeOf(occupation, scheme.capacity());
        return qualifications
                .tier(staffId, on)
                .map(tier -> new Answer(
                        tier, free, Eligibility.barredByGradeOrLoad(present.central(), tier, occupation, unit, scheme)))
                .orElseGet(() -> new Answer(null, free, Optional.of(Rule.A_05)));
    }

    /** whether a person of this grade may hold a client of this tier. */
    public static boolean gradeAllows(QualificationTier grade, ClientTier tier) {
        return Eligibility.gradeAllows(grade, tier);
    }

    private record Present(boolean central, WorkingPlan.Occupation occupation) {}

    /** Whoever holds an institutional client is in the central team. */
    private Present presentOf(String staffId, List<Client> without) {
        return sql.one(
                        """
                        select coalesce(bool_or(c.tier = 'INSTITUTIONAL'), false),
                          count(distinct coalesce(c.group_id, c.client_id))
                            filter (where h.lead and c.tier in ('LARGE', 'MEDIUM')),
                          count(*) filter (where h.lead and not (c.corporate and c.category = 'LOAN')),
                          count(*) filter (where h.lead and c.corporate and c.category = 'LOAN')
                        from responsibility_holder h join responsibility r using (client_id, valid_from)
                        join client c using (client_id)
                        where h.staff_id = ? and r.valid_to is null and c.client_id <> all (?)""",
                        row -> new Present(
                                row.getBoolean(1),
                                new WorkingPlan.Occupation(row.getInt(2), row.getInt(3), row.getInt(4))),
                        staffId,
                        without.stream().map(Client::clientId).toArray(String[]::new))
                .orElseThrow();
    }

    private static BigDecimal freeOf(WorkingPlan.Occupation occupation, AllocationScheme.Capacity capacity) {
        BigDecimal used = part(occupation.smallClients(), capacity.smallClients())
                .add(part(occupation.corporateLoanClients(), capacity.corporateLoanClients()));
        return WHOLE.subtract(used).max(BigDecimal.ZERO).setScale(2, RoundingMode.HALF_UP);
    }

    private static BigDecimal part(int heads, int cap) {
        return BigDecimal.valueOf(heads).multiply(WHOLE).divide(BigDecimal.valueOf(cap), 10, RoundingMode.HALF_UP);
    }
}
