package kejing.portfolio.workbench;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kejing.chassis.identity.Actor;
import kejing.chassis.money.Money;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.rest.Cursor;
import kejing.chassis.sql.Sql;
import kejing.portfolio.Roles;
import kejing.portfolio.client.ClientCategory;
import kejing.portfolio.client.ClientTier;
import kejing.portfolio.client.LoanClass;
import kejing.portfolio.client.NameIndex;
import kejing.portfolio.responsibility.Servicing;

/**
 * Searches in the register of clients. Bank-wide roles see every client, a branch head those of the branch, anybody else
 * those that they hold on the day. Each question becomes a statement of just the criteria that it has, so that a million
 * clients are read by an index.
 */
@ApplicationScoped
public class ClientQueries {

    private static final String COLUMNS = """
            c.client_id, c.name, c.branch_id, c.category, c.tier, c.corporate, c.loan_balance, c.deposit_balance,
            c.difficulty, c.non_performing, c.group_id, c.loan_class""";

    private static final String SELECT = "select " + COLUMNS + " from client c";

    private static final String HELD = """
            select 1 from responsibility r join responsibility_holder h using (client_id, valid_from)
            where r.client_id = c.client_id and r.valid_from <= ? and (r.valid_to is null or r.valid_to > ?)""";

    private static final String HELD_BY_ONE = """
            select h.client_id from responsibility_holder h join responsibility r using (client_id, valid_from)
            where h.staff_id = ? and r.valid_from <= ? and (r.valid_to is null or r.valid_to > ?)""";

    private static final String HELD_BY = "c.client_id in (" + HELD_BY_ONE + ")";

    /** What is found by a text is looked up first if it is no more than this; a commoner text is met soon anyway. */
    private static final int FEW = 3_000;

    private static final String SERVED_BY = "c.client_id in (" + Servicing.CLIENTS + ")";

    private final Sql sql;

    ClientQueries(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** How a list is sorted. */
    public enum Sort {
        ID,
        /** By the pinyin of the name, as a Chinese directory is. */
        NAME,
        /** Largest loan first. */
        LOAN
    }

    /**
     * What is asked for; null or false leaves a criterion out.
     *
     * @param difficultyFrom least difficulty, included
     * @param premiumFrom lowest deposit of a premium small client, included
     * @param text a part of the name, initials of its pinyin, the beginning of its pinyin or of the client number
     * @param on the day on which holders hold
     */
    public record Criteria(
            String branchId,
            String holder,
            ClientTier tier,
            ClientCategory category,
            LoanClass loanClass,
            Integer difficultyFrom,
            boolean nonPerforming,
            Money premiumFrom,
            boolean withoutResponsible,
            String text,
            LocalDate on) {}

    /** A client in a list. */
    public record Row(
            String clientId,
            String name,
            String branchId,
            ClientCategory category,
            ClientTier tier,
            boolean corporate,
            Money loan,
            Money deposit,
            int difficulty,
            boolean nonPerforming,
            String groupId,
            LoanClass loanClass) {

        /** Of a small client or one in the gap, as the allocation counts them. */
        public boolean isPremium(Money premiumFrom) {
            return tier.isTerritorial() && deposit.fen() >= premiumFrom.fen();
        }
    }

    /**
     * A page in the order asked for.
     *
     * @param after the cursor of the page before, null for the first page
     * @throws Problem 400 if the cursor belongs to another order
     */
    public List<Row> page(Criteria criteria, Sort sort, Actor actor, String after, int limit) {
        Few few = few(criteria, actor);
        Conditions where = new Conditions();
        visible(where, criteria.on(), actor, few == null ? null : few.holder());
        criteria(where, criteria, few);
        // Those few are met in the order of their ids, so a page in that order ends where it is full.
        String id = few == null ? "c.client_id" : "few.client_id";
        List<String> keys = Cursor.decode(after);
        switch (sort) {
            case ID -> {
                if (isContinued(keys, 1)) {
                    where.and(id + " > ?", keys.getFirst());
                }
            }
            case NAME -> {
                if (isContinued(keys, 2)) {
                    where.and("(c.name collate \"zh-x-icu\", c.client_id) > (?, ?)", keys.get(0), keys.get(1));
                }
            }
            case LOAN -> {
                if (isContinued(keys, 2)) {
                    where.and("(c.loan_balance, c.client_id) < (?, ?)", amount(keys.get(0)), keys.get(1));
                }
            }
        }
        String order = switch (sort) {
            case ID -> id;
            case NAME -> "c.name collate \"zh-x-icu\", c.client_id";
            case LOAN -> "c.loan_balance desc, c.client_id desc";
        };
        if (few == null) {
            return sql.list(
                    SELECT + where.text() + " order by " + order + " limit ?",
                    ClientQueries::row,
                    where.argumentsBetween(List.of(), limit));
        }
        return sql.list(
                "select " + COLUMNS + " from (" + few.clients()
                        + ") few cross join lateral (select * from client x where x.client_id = few.client_id offset 0) c"
                        + where.text() + " order by " + order + " limit ?",
                ClientQueries::row,
                where.argumentsBetween(few.arguments(), limit));
    }

    /**
     * A set of clients so small that each of them is looked up, where the database might otherwise walk an index through the
     * whole register.
     *
     * @param clients selects their ids
     * @param holder who holds them, null if they were found by a text
     */
    private record Few(String clients, List<Object> arguments, String holder) {}

    private Few few(Criteria criteria, Actor actor) {
        LocalDate on = criteria.on();
        if (criteria.holder() != null) {
            return new Few(HELD_BY_ONE, List.of(criteria.holder(), on, on), criteria.holder());
        }
        if (!actor.bankWide() && !actor.has(Roles.BRANCH_HEAD)) {
            String person = actor.personId();
            return new Few(Servicing.CLIENTS, Servicing.arguments(person, on), person);
        }
        Conditions text = new Conditions();
        text(text, criteria.text());
        if (text.isEmpty()) {
            return null;
        }
        List<String> found = sql.list(
                "select c.client_id from client c" + text.text() + " limit " + (FEW + 1),
                row -> row.getString(1),
                text.arguments());
        return found.size() > FEW
                ? null
                : new Few(
                        "select unnest(?) as client_id order by 1",
                        List.<Object>of((Object) found.toArray(String[]::new)),
                        null);
    }

    /** The cursor of the page after this client. */
    public static String cursorAfter(Row row, Sort sort) {
        return switch (sort) {
            case ID -> Cursor.encode(row.clientId());
            case NAME -> Cursor.encode(row.name(), row.clientId());
            case LOAN -> Cursor.encode(row.loan().amount().toPlainString(), row.clientId());
        };
    }

    public boolean isVisible(String clientId, LocalDate on, Actor actor) {
        Conditions where = new Conditions();
        where.and("c.client_id = ?", clientId);
        visible(where, on, actor, null);
        return sql.one("select 1 from client c" + where.text(), row -> 1, where.arguments())
                .isPresent();
    }

    /** The members of a group that the actor may see, largest loan first. */
    public List<Row> ofGroup(String groupId, LocalDate on, Actor actor) {
        Conditions where = new Conditions();
        where.and("c.group_id = ?", groupId);
        visible(where, on, actor, null);
        return sql.list(
                SELECT + where.text() + " order by c.loan_balance desc, c.client_id",
                ClientQueries::row,
                where.arguments());
    }

    /** All members of a group, whoever asks. */
    public int countOfGroup(String groupId) {
        return sql.one("select count(*) from client where group_id = ?", row -> row.getInt(1), groupId)
                .orElseThrow();
    }

    /** Clients that nobody is responsible for on the day, ordered by id. */
    public List<Row> withoutResponsible(String branchId, LocalDate on, String after, int limit) {
        Conditions where = new Conditions();
        where.and("c.client_id > ?", after);
        unheld(where, branchId, on);
        return sql.list(
                SELECT + where.text() + " order by c.client_id limit ?",
                ClientQueries::row,
                where.argumentsBetween(List.of(), limit));
    }

    public int countWithoutResponsible(String branchId, LocalDate on) {
        Conditions where = new Conditions();
        unheld(where, branchId, on);
        return sql.one("select count(*) from client c" + where.text(), row -> row.getInt(1), where.arguments())
                .orElseThrow();
    }

    private static void unheld(Conditions where, String branchId, LocalDate on) {
        if (branchId != null) {
            where.and("c.branch_id = ?", branchId);
        }
        where.and("not exists (" + HELD + ")", on, on);
    }

    /** @param holder who holds all clients in question anyway, or null */
    private static void visible(Conditions where, LocalDate on, Actor actor, String holder) {
        if (actor.bankWide() || actor.personId().equals(holder)) {
            return;
        }
        List<Object> served = Servicing.arguments(actor.personId(), on);
        if (!actor.has(Roles.BRANCH_HEAD)) {
            where.and(SERVED_BY, served.toArray());
        } else if (actor.has(Roles.RELATIONSHIP_MANAGER)) {
            List<Object> values = new ArrayList<>(List.of(actor.unitId()));
            values.addAll(served);
            where.and("(c.branch_id = ? or " + SERVED_BY + ")", values.toArray());
        } else {
            where.and("c.branch_id = ?", actor.unitId());
        }
    }

    private static void criteria(Conditions where, Criteria criteria, Few few) {
        where.andIfPresent("c.branch_id = ?", criteria.branchId());
        where.andIfPresent("c.tier = ?", criteria.tier());
        where.andIfPresent("c.category = ?", criteria.category());
        where.andIfPresent("c.loan_class = ?", criteria.loanClass());
        if (criteria.difficultyFrom() != null) {
            where.and("c.difficulty >= ?", criteria.difficultyFrom());
        }
        if (criteria.nonPerforming()) {
            where.and("c.non_performing");
        }
        if (criteria.premiumFrom() != null) {
            where.and(
                    "c.tier in ('SMALL', 'UNTIERED') and c.deposit_balance >= ?",
                    criteria.premiumFrom().amount());
        }
        if (criteria.withoutResponsible()) {
            where.and("not exists (" + HELD + ")", criteria.on(), criteria.on());
        }
        if (few == null || few.holder() != null) {
            text(where, criteria.text());
        }
    }

    private static void text(Conditions where, String asked) {
        String normal = asked == null ? "" : NameIndex.normal(asked);
        if (normal.isEmpty()) {
            return;
        }
        if (normal.chars().anyMatch(character -> character >= 128)) {
            where.and(
                    "c.search_terms @> ? and position(? in lower(replace(c.name, ' ', ''))) > 0",
                    NameIndex.partsAskedFor(normal).toArray(String[]::new),
                    normal);
            return;
        }
        String number = normal.replaceAll("([\\\\%_])", "\\\\$1") + "%";
        if (!normal.matches("[a-z0-9]+")) {
            where.and("lower(c.client_id) like ?", number);
            return;
        }
        String[] beginning = {NameIndex.beginningOf(normal)};
        if (normal.length() == 1) {
            where.and("(lower(c.client_id) like ? or c.search_terms @> ?)", number, beginning);
            return;
        }
        where.and(
                "(lower(c.client_id) like ? or c.search_terms @> ? or (c.search_terms @> ? and c.initials like ?))",
                number,
                beginning,
                NameIndex.initialsAskedFor(normal).toArray(String[]::new),
                "%" + normal + "%");
    }

    private static boolean isContinued(List<String> keys, int wanted) {
        if (!keys.isEmpty() && keys.size() != wanted) {
            throw badCursor();
        }
        return !keys.isEmpty();
    }

    private static BigDecimal amount(String key) {
        try {
            return new BigDecimal(key);
        } catch (NumberFormatException e) {
            throw badCursor();
        }
    }

    private static Problem badCursor() {
        return Problem.form(
                "bad-cursor",
                Text.of("翻页游标与排序不符，请从第一页重新查询", "The cursor belongs to another order; start again from the first page"));
    }

    /** Conditions joined by and, with their arguments. */
    private static final class Conditions {

        private final List<String> conditions = new ArrayList<>();
        private final List<Object> arguments = new ArrayList<>();

        void and(String condition, Object... values) {
            conditions.add(condition);
            arguments.addAll(Arrays.asList(values));
        }

        void andIfPresent(String condition, Object value) {
            if (value != null) {
                and(condition, value.toString());
            }
        }

        String text() {
            return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        }

        Object[] arguments() {
            return arguments.toArray();
        }

        boolean isEmpty() {
            return conditions.isEmpty();
        }

        Object[] argumentsBetween(List<Object> before, Object last) {
            List<Object> all = new ArrayList<>(before);
            all.addAll(arguments);
            all.add(last);
            return all.toArray();
        }
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                ClientCategory.valueOf(row.getString(4)),
                ClientTier.valueOf(row.getString(5)),
                row.getBoolean(6),
                Money.yuan(row.getBigDecimal(7)),
                Money.yuan(row.getBigDecimal(8)),
                row.getInt(9),
                row.getBoolean(10),
                row.getString(11),
                row.getString(12) == null ? null : LoanClass.valueOf(row.getString(12)));
    }
}
