package kejing.performance.satisfaction;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kejing.chassis.sql.Sql;

/** All measured scores; of several about a manager in one period the latest counts. */
@ApplicationScoped
public class ClientSatisfaction {

    /** The indicator of the customer dimension whose source a measured score is. */
    public static final String INDICATOR = "CLIENT_SATISFACTION";

    private final Sql sql;

    ClientSatisfaction(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /**
     * A score about {@code [from, to)}.
     *
     * @param score points of 100
     * @param forms how many valid forms it is the mean of
     */
    public record Measured(String staffId, LocalDate from, LocalDate to, String roundId, BigDecimal score, int forms) {}

    /** Keeps a score; the one about the same period is replaced. */
    public void keep(Measured measured) {
        sql.update(
                """
                insert into client_satisfaction (staff_id, from_date, to_date, round_id, score, forms)
                values (?, ?, ?, ?, ?, ?) on conflict (staff_id, from_date, to_date) do update set
                  round_id = excluded.round_id, score = excluded.score, forms = excluded.forms""",
                measured.staffId(),
                measured.from(),
                measured.to(),
                measured.roundId(),
                measured.score(),
                measured.forms());
    }

    /** The latest of each manager whose period lies within {@code [from, to)}, by staff id. */
    public List<Measured> within(LocalDate from, LocalDate to) {
        return sql.list(
                """
                select distinct on (staff_id) staff_id, from_date, to_date, round_id, score, forms
                from client_satisfaction where from_date >= ? and to_date <= ?
                order by staff_id, to_date desc, from_date desc""",
                row -> new Measured(
                        row.getString(1),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class),
                        row.getString(4),
                        row.getBigDecimal(5),
                        row.getInt(6)),
                from,
                to);
    }

    /** The delivered values with the measured scores in place of delivered ones (F-02: it counts once). */
    public static Map<String, Map<String, BigDecimal>> inPlaceOfDelivered(
            List<Measured> measured, Map<String, Map<String, BigDecimal>> delivered) {
        Map<String, Map<String, BigDecimal>> values = new TreeMap<>();
        delivered.forEach((staffId, own) -> values.put(staffId, new TreeMap<>(own)));
        for (Measured one : measured) {
            values.computeIfAbsent(one.staffId(), staffId -> new TreeMap<>()).put(INDICATOR, one.score());
        }
        return values;
    }
}
