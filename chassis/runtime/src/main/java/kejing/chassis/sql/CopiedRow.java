package kejing.chassis.sql;

import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.postgresql.copy.CopyOut;

/** A row of PostgreSQL's binary COPY, read column by column from the left. The same object for all rows. */
public final class CopiedRow {
    /** Signature, flags and the length of an empty extension. */
    private static final int HEADER = 19;

    private static final long POSTGRES_EPOCH = LocalDate.of(2000, 1, 1).toEpochDay();

    private ByteBuffer fields = ByteBuffer.allocate(0);

    private CopiedRow() {}

    static long readAll(CopyOut copy, Consumer<CopiedRow> reader) throws SQLException {
        CopiedRow row = new CopiedRow();
        long rows = 0;
        boolean first = true;
        for (byte[] message = copy.readFromCopy(); message != null; message = copy.readFromCopy()) {
            row.fields = ByteBuffer.wrap(message);
            if (first) {
                row.fields.position(HEADER);
                first = false;
            }
            // The number of columns; below zero it is the end.
            if (row.fields.hasRemaining() && row.fields.getShort() >= 0) {
                reader.accept(row);
                rows++;
            }
        }
        return rows;
    }

    /** An {@code integer}, not null. */
    public int nextInt() {
        requireLength(Integer.BYTES);
        return fields.getInt();
    }

    /** A {@code bigint}, not null. */
    public long nextLong() {
        requireLength(Long.BYTES);
        return fields.getLong();
    }

    /** A {@code date}, not null, as an epoch day. */
    public int nextDay() {
        requireLength(Integer.BYTES);
        return Math.toIntExact(POSTGRES_EPOCH + fields.getInt());
    }

    private void requireLength(int expected) {
        int length = fields.getInt();
        if (length != expected) {
            throw new IllegalStateException("a column has " + length + " bytes instead of " + expected);
        }
    }
}
