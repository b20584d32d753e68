package kejing.chassis.sql;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.postgresql.copy.CopyIn;

/** Rows in COPY's text format: tabs between columns, \\N for null, control characters and backslashes escaped. */
final class CopyText {
    private static final int CHUNK = 1 << 16;

    private final CopyIn copy;
    private final StringBuilder chunk = new StringBuilder(CHUNK + 1_024);

    CopyText(CopyIn copy) {
        this.copy = copy;
    }

    void write(Object[] row) throws SQLException {
        for (int i = 0; i < row.length; i++) {
            if (i > 0) {
                chunk.append('\t');
            }
            if (row[i] == null) {
                chunk.append("\\N");
            } else {
                escape(row[i].toString());
            }
        }
        chunk.append('\n');
        if (chunk.length() >= CHUNK) {
            flush();
        }
    }

    long end() throws SQLException {
        flush();
        return copy.endCopy();
    }

    void cancelUnlessEnded() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }

    private void escape(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> chunk.append("\\\\");
                case '\t' -> chunk.append("\\t");
                case '\n' -> chunk.append("\\n");
                case '\r' -> chunk.append("\\r");
                default -> chunk.append(c);
            }
        }
    }

    private void flush() throws SQLException {
        byte[] bytes = chunk.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        chunk.setLength(0);
    }
}
