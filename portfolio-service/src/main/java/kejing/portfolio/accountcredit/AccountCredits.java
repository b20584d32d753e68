package kejing.portfolio.accountcredit;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kejing.chassis.identity.Actor;
import kejing.chassis.sql.Sql;
import kejing.portfolio.accountcredit.AccountCredit.State;
import kejing.portfolio.sight.Where;

/** The decisions about the credit of single accounts, and with them the ledger of every account on any day. */
@ApplicationScoped
public class AccountCredits {

    private static final String SELECT = """
            select d.account_credit_id, d.account_id, a.client_id, d.valid_from, d.valid_to, d.state, d.reason,
              d.proposed_by, d.proposed_at, d.decided_by, d.decided_at, d.refusal,
              array(select h.staff_id from account_credit_holder h
                    where h.account_credit_id = d.account_credit_id order by h.staff_id),
              array(select h.share from account_credit_holder h
                    where h.account_credit_id = d.account_credit_id order by h.staff_id)
            from account_credit d join account a using (account_id) join client c using (client_id)
            where\s""";

    private final Sql sql;

    AccountCredits(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    public Optional<AccountCredit> find(String accountCreditId) {
        return sql.one(SELECT + "d.account_credit_id = ?", AccountCredits::credit, accountCreditId);
    }

    /** As {@link #find}, if the actor sees the client on the day or has a part in the decision. */
    public Optional<AccountCredit> visible(String accountCreditId, Actor actor, LocalDate day) {
        Where where = new Where().and("d.account_credit_id = ?", accountCreditId);
        seenBy(where, actor, day);
        return sql.one(SELECT + where, AccountCredits::credit, where.args());
    }

    /** What the actor sees, by id, after the one named last. @param state null for any */
    public List<AccountCredit> page(State state, Actor actor, LocalDate day, String after, int limit) {
        Where where = new Where()
                .and("d.account_credit_id > ?", after)
                .andIf("d.state = ?", state == null ? null : state.name());
        seenBy(where, actor, day);
        return sql.list(
                SELECT + where + " order by d.account_credit_id limit ?", AccountCredits::credit, where.args(limit));
    }

    /** Whether the actor sees the account's client on the day. */
    public boolean seesAccount(String accountId, Actor actor, LocalDate day) {
        Where where = new Where().and("a.account_id = ?", accountId).seenBy(actor, day);
        return sql.one("select 1 from account a join client c using (client_id) where " + where, row -> 1, where.args())
                .isPresent();
    }

    /** Everything about the accounts of a client, latest first day first. */
    public List<AccountCredit> ofClient(String clientId) {
        return sql.list(
                SELECT + "a.client_id = ? order by d.valid_from desc, d.proposed_at desc",
                AccountCredits::credit,
                clientId);
    }

    /** Everything about one account, latest first day first. */
    public List<AccountCredit> ofAccount(String accountId) {
        return sql.list(
                SELECT + "d.account_id = ? order by d.valid_from desc, d.proposed_at desc",
                AccountCredits::credit,
                accountId);
    }

    /** How many accounts of each of the clients are divided for themselves on the day; a client without one is left out. */
    public Map<String, Integer> divided(Collection<String> clientIds, LocalDate day) {
        Map<String, Integer> counts = new HashMap<>();
        sql.list("""
                select a.client_id, count(*) from account_credit d join account a using (account_id)
                where a.client_id = any (?) and d.state = 'APPROVED' and d.valid_from <= ?
                  and (d.valid_to is null or d.valid_to > ?)
                  and exists (select 1 from account_credit_holder h where h.account_credit_id = d.account_credit_id)
                group by a.client_id""", row -> counts.put(row.getString(1), row.getInt(2)), clientIds.toArray(String[]::new), day, day);
        return counts;
    }

    /** Decisions about one account wait for each other until the transaction ends. */
    void lock(String accountId) {
        sql.list("select 1 from account where account_id = ? for update", row -> 1, accountId);
    }

    void add(AccountCredit credit) {
        sql.update(
                """
                insert into account_credit (account_credit_id, account_id, valid_from, state, reason, proposed_by, proposed_at)
                values (?, ?, ?, ?, ?, ?, ?)""",
                credit.accountCreditId(),
                credit.accountId(),
                credit.from(),
                credit.state().name(),
                credit.reason(),
                credit.proposedBy(),
                Timestamp.from(credit.proposedAt()));
        sql.update(
                """
                insert into account_credit_holder (account_credit_id, staff_id, share)
                select ?, h.* from unnest(?, ?::numeric[]) as h (staff_id, share)""",
                credit.accountCreditId(),
                credit.shares().staffIds().toArray(String[]::new),
                credit.shares().list().stream()
                        .map(one -> one.share().toPlainString())
                        .toArray(String[]::new));
    }

    /** Ends the account's present entry on the first day of this one, which is in force from then on. */
    void approve(AccountCredit credit, String by, Instant at) {
        sql.update("""
                update account_credit set valid_to = ? where account_id = ? and state = 'APPROVED' and valid_to is null""", credit.from(), credit.accountId());
        decide(credit, State.APPROVED, by, at, null);
    }

    void refuse(AccountCredit credit, String by, Instant at, String refusal) {
        decide(credit, State.REFUSED, by, at, refusal);
    }

    private void decide(AccountCredit credit, State state, String by, Instant at, String refusal) {
        sql.update("""
                update account_credit set state = ?, decided_by = ?, decided_at = ?, refusal = ?
                where account_credit_id = ?""", state.name(), by, Timestamp.from(at), refusal, credit.accountCreditId());
    }

    private static void seenBy(Where where, Actor actor, LocalDate day) {
        if (actor.bankWide()) {
            return;
        }
        Where sight = new Where().seenBy(actor, day);
        List<Object> values = new ArrayList<>(List.of(sight.args(actor.personId())));
        where.and(
                "((" + sight + ") or exists (select 1 from account_credit_holder h"
                        + " where h.account_credit_id = d.account_credit_id and h.staff_id = ?))",
                values.toArray());
    }

    private static AccountCredit credit(ResultSet row) throws SQLException {
        Timestamp decidedAt = row.getTimestamp(11);
        return new AccountCredit(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                row.getObject(5, LocalDate.class),
                shares(row.getArray(13), row.getArray(14)),
                State.valueOf(row.getString(6)),
                row.getString(7),
                row.getString(8),
                row.getTimestamp(9).toInstant(),
                row.getString(10),
                decidedAt == null ? null : decidedAt.toInstant(),
                row.getString(12));
    }

    private static AccountShares shares(Array staff, Array parts) throws SQLException {
        String[] staffIds = (String[]) staff.getArray();
        BigDecimal[] shares = (BigDecimal[]) parts.getArray();
        List<AccountShares.Share> list = new ArrayList<>();
        for (int i = 0; i < staffIds.length; i++) {
            list.add(new AccountShares.Share(staffIds[i], shares[i]));
        }
        return new AccountShares(list);
    }
}
