package kejing.portfolio.allocation;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import kejing.chassis.sql.Sql;

/** What small and untiered clients weigh by their latest holders, counted where they are stored. */
@ApplicationScoped
class SmallClients {

    private final Sql sql;

    SmallClients(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** All but these. The same figures, exact, as from {@link CarriedLoads} client by client. */
    Others without(Collection<String> clientIds, AllocationScheme scheme) {
        Map<String, Loads> loads = new HashMap<>();
        Map<String, WorkingPlan.Occupation> heads = new HashMap<>();
        // Shares of an entry sum to 1 and one holder leads, so the sum over holders and nobody is the total.
        Loads total = sql
                .list(
                        """
                        select h.staff_id, sum(c.loan_balance * coalesce(h.share, 1)), sum(c.deposit_balance * coalesce(h.share, 1)),
                          count(*) filter (where l.leads), count(*) filter (where l.leads and c.difficulty >= ?),
                          count(*) filter (where l.leads and c.non_performing),
                          count(*) filter (where l.leads and c.deposit_balance >= ?),
                          count(*) filter (where l.leads and c.corporate and c.category = 'LOAN')
                        from client c
                        left join (
                          select client_id, staff_id, share, lead from responsibility_holder i where not exists (
                            select 1 from responsibility r
                            where r.client_id = i.client_id and r.valid_from = i.valid_from and r.valid_to is not null)
                        ) h using (client_id)
                        cross join lateral (select coalesce(h.lead, true) as leads) l
                        where c.tier in ('SMALL', 'UNTIERED') and c.client_id <> all (?)
                        group by h.staff_id""",
                        row -> {
                            Loads held = loads(row);
                            String staffId = row.getString(1);
                            if (staffId != null) {
                                loads.put(staffId, held);
                                heads.put(
                                        staffId,
                                        new WorkingPlan.Occupation(0, row.getInt(4) - row.getInt(8), row.getInt(8)));
                            }
                            return held;
                        },
                        scheme.difficultFrom(),
                        scheme.premiumDepositFrom().amount(),
                        clientIds.toArray(String[]::new))
                .stream()
                .reduce(Loads.NONE, Loads::plus);
        return new Others(total, loads, heads);
    }

    private static Loads loads(ResultSet row) throws SQLException {
        Map<Resource, BigDecimal> figures = new EnumMap<>(Resource.class);
        figures.put(Resource.LOAN, row.getBigDecimal(2).movePointLeft(4));
        figures.put(Resource.DEPOSIT, row.getBigDecimal(3).movePointLeft(4));
        figures.put(Resource.CLIENTS, row.getBigDecimal(4));
        figures.put(Resource.DIFFICULT, row.getBigDecimal(5));
        figures.put(Resource.NON_PERFORMING, row.getBigDecimal(6));
        figures.put(Resource.PREMIUM, row.getBigDecimal(7));
        return Loads.of(figures::get);
    }
}
