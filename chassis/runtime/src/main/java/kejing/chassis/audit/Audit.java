package kejing.chassis.audit;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import kejing.chassis.identity.Actor;
import kejing.chassis.rest.ContentHash;
import kejing.chassis.sql.Sql;

/**
 * Who did what, written in the transaction of the change. Every entry carries the hash of the one before it, so a
 * changed, removed or reordered entry breaks the chain ({@link #firstBroken}).
 */
@ApplicationScoped
public class Audit {
    private static final String START = "0".repeat(64);
    private static final long CHAIN_LOCK = 0x6175646974L;

    private final Sql sql;
    private final Clock clock;
    private final Instance<SecurityIdentity> identity;

    Audit(AgroalDataSource dataSource, Clock clock, Instance<SecurityIdentity> identity) {
        this.sql = new Sql(dataSource);
        this.clock = clock;
        this.identity = identity;
    }

    /** @param detail what changed, without personal data; only its hash is kept */
    @Transactional
    public void record(String action, String resource, Object detail) {
        sql.list("select pg_advisory_xact_lock(" + CHAIN_LOCK + ")", row -> 0);
        String previous = sql.one("select hash from audit_entry order by seq desc limit 1", row -> row.getString(1))
                .orElse(START);
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String subject = subject();
        String detailHash = ContentHash.of(detail);
        sql.update(
                """
                insert into audit_entry (at, subject, action, resource, detail_hash, previous_hash, hash)
                values (?, ?, ?, ?, ?, ?, ?)""",
                Timestamp.from(at),
                subject,
                action,
                resource,
                detailHash,
                previous,
                hash(previous, at, subject, action, resource, detailHash));
    }

    /** The number of the first entry that does not fit the one before it; empty if the chain is whole. */
    public java.util.Optional<Long> firstBroken() {
        String[] previous = {START};
        return sql
                .list("""
                        select seq, at, subject, action, resource, detail_hash, previous_hash, hash
                        from audit_entry order by seq""", row -> {
                    String expected = hash(
                            previous[0],
                            row.getTimestamp(2).toInstant(),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            row.getString(6));
                    boolean whole = expected.equals(row.getString(8)) && previous[0].equals(row.getString(7));
                    previous[0] = row.getString(8);
                    return whole ? 0L : row.getLong(1);
                })
                .stream()
                .filter(seq -> seq > 0)
                .findFirst();
    }

    private static String hash(
            String previous, Instant at, String subject, String action, String resource, String detail) {
        return ContentHash.ofText(String.join("\n", previous, at.toString(), subject, action, resource, detail));
    }

    private String subject() {
        if (Arc.container().requestContext().isActive() && identity.isResolvable()) {
            Actor actor = identity.get().getAttribute("kejing.actor");
            if (actor != null) {
                return actor.subject();
            }
        }
        return "system";
    }
}
