package kejing.portfolio.client;

import static org.assertj.core.api.Assertions.assertThat;

import db.migration.V13__client_names;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import kejing.portfolio.testing.Bank;
import kejing.testkit.StackResource;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.Test;

/** Clients from before the search by pinyin are found by it afterwards. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class ClientNamesMigrationTest {

    @Inject
    Bank bank;

    @Inject
    AgroalDataSource dataSource;

    @Test
    void itHasRunAndFillsWhatIsMissing() throws SQLException {
        assertThat(bank.count("flyway_schema_history where version = '13' and success"))
                .isEqualTo(1);
        bank.empty();
        bank.branch("NB1");
        bank.sendRows("N-1,金辉商贸,NB1,LOAN,Y,1.00,0.00,1,N,,,,2024-12-31").then().statusCode(200);
        bank.sql().update("update client set initials = '', search_terms = '{}'");
        try (Connection connection = dataSource.getConnection()) {
            new V13__client_names().migrate(new Context() {
                @Override
                public Configuration getConfiguration() {
                    throw new UnsupportedOperationException();
                }

                @Override
                public Connection getConnection() {
                    return connection;
                }
            });
        }
        assertThat(bank.count("client where initials = 'jhsm' and search_terms @> array['辉商', 'hsm', '^jinhui']"))
                .isEqualTo(1);
    }
}
