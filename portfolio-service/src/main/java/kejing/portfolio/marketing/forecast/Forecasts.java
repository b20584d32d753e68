package kejing.portfolio.marketing.forecast;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import kejing.chassis.money.Money;
import kejing.chassis.sql.Sql;

/** All contribution forecasts. */
@ApplicationScoped
public class Forecasts {

    private final Sql sql;
    private final ObjectMapper json;

    Forecasts(AgroalDataSource dataSource, ObjectMapper json) {
        this.sql = new Sql(dataSource);
        this.json = json;
    }

    void add(Forecast forecast) {
        sql.update(
                """
                insert into contribution_forecast (forecast_id, target_id, scheme_id, assumptions, overridden, lines, result,
                  made_by, made_at) values (?, ?, ?, ?::jsonb, ?, ?::jsonb, ?, ?, ?)""",
                forecast.forecastId(),
                forecast.targetId(),
                forecast.schemeId(),
                write(forecast.assumptions()),
                forecast.overridden().toArray(String[]::new),
                write(forecast.lines()),
                forecast.result().amount(),
                forecast.madeBy(),
                Timestamp.from(forecast.madeAt()));
    }

    /** Of a target, the last one first; at most fifty. */
    public List<Forecast> of(String targetId) {
        return sql.list("""
                select forecast_id, target_id, scheme_id, assumptions::text, overridden, lines::text, result, made_by, made_at
                from contribution_forecast where target_id = ? order by made_at desc, forecast_id limit 50""", this::forecast, targetId);
    }

    private Forecast forecast(ResultSet row) throws SQLException {
        try {
            return new Forecast(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    json.readValue(row.getString(4), Assumptions.class),
                    List.of((String[]) row.getArray(5).getArray()),
                    json.readValue(row.getString(6), new TypeReference<List<ForecastLine>>() {}),
                    Money.yuan(row.getBigDecimal(7)),
                    row.getString(8),
                    row.getTimestamp(9).toInstant());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored forecast is not JSON", e);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
