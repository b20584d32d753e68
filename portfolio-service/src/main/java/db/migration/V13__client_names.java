package db.migration;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import kejing.portfolio.client.NameIndex;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** Gives clients that were there before names could be searched by pinyin what they are found by. */
public class V13__client_names extends BaseJavaMigration {

    private static final int ROWS_OF_A_BATCH = 1_000;

    @Override
    public void migrate(Context context) throws SQLException {
        try (Statement select = context.getConnection().createStatement();
                PreparedStatement update = context.getConnection()
                        .prepareStatement("update client set initials = ?, search_terms = ? where client_id = ?")) {
            select.setFetchSize(ROWS_OF_A_BATCH);
            try (ResultSet client =
                    select.executeQuery("select client_id, name from client where search_terms = '{}'")) {
                int waiting = 0;
                while (client.next()) {
                    NameIndex index = NameIndex.of(client.getString(2));
                    update.setString(1, index.initials());
                    update.setArray(
                            2,
                            context.getConnection()
                                    .createArrayOf("text", index.terms().toArray()));
                    update.setString(3, client.getString(1));
                    update.addBatch();
                    if (++waiting % ROWS_OF_A_BATCH == 0) {
                        update.executeBatch();
                    }
                }
                update.executeBatch();
            }
        }
    }
}
