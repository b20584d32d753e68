package kejing.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import kejing.chassis.sql.Sql;
import kejing.portfolio.client.NameIndex;

/**
 * A bank of many clients in the portfolio service's own tables: a thousand clients a manager, ten managers a branch, one
 * client of ninety-seven held by nobody. Secondary indexes are made after the rows, by the migrations' own definitions.
 */
final class BigBank {
    static final int CLIENTS_OF_A_MANAGER = 1_000;
    private static final int MANAGERS_OF_A_BRANCH = 10;
    private static final String DAY = "2024-12-31";
    private static final String SURNAMES =
            "王李张刘陈杨赵黄周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严";
    private static final String GIVEN = "安柏辰岱帆菲歌禾佳筠恺岚茗宁沛琪然珊棠薇溪妍悠泽芷舟竹朗衡景昭宛若星遥牧言知行书砚澄漪霖霁晏晗容予真怀简映初岑逸翎绮蓁苒颂彤晖栩";
    private static final String[] PLACES = {
        "青梧", "望湖", "东篱", "南苑", "西津", "北塔", "云溪", "松涛", "芦港", "石桥", "柳浦", "枫林", "长堤", "重山", "乐行", "曾家"
    };
    private static final String BRAND = "瑞恒盛隆嘉宏泰裕丰锦鼎晟汇联启卓凌翔骏禾源达通和信诚利昌茂兴远峰禄祥润邦畅博麦舟金辉";
    private static final String[] TRADES = {
        "机械制造", "纺织", "建材", "食品加工", "物流", "电子科技", "医药", "农业开发", "包装", "商贸", "五金", "化工", "家具", "印务", "新能源"
    };

    private final int clients;
    private final DataSource dataSource;
    private final Sql sql;

    BigBank(int clients, DataSource dataSource) {
        this.clients = clients;
        this.dataSource = dataSource;
        this.sql = new Sql(dataSource);
    }

    int managers() {
        return Math.max(1, clients / CLIENTS_OF_A_MANAGER);
    }

    static String manager(int number) {
        return "RM%05d".formatted(number);
    }

    void load() throws SQLException {
        int branches = branchOf(managers() - 1) + 1;
        sql.copy("branch (branch_id, name, head_office, active)", rows(branches, b ->
                new Object[] {branch(b), "支行" + b, "f", "t"}));
        sql.copy(
                "directory_person (person_id, subject, name, unit_id, roles, active)",
                rows(
                        managers() + 1 + branches,
                        m -> m > managers()
                                ? new Object[] {
                                    "H" + branch(m - managers() - 1),
                                    "s-H" + branch(m - managers() - 1),
                                    "行长" + (m - managers() - 1),
                                    branch(m - managers() - 1),
                                    "{employee,branch-head}",
                                    "t"
                                }
                                : m < managers()
                                        ? new Object[] {
                                            manager(m),
                                            "s-" + manager(m),
                                            "经理" + m,
                                            branch(branchOf(m)),
                                            "{employee,relationship-manager}",
                                            "t"
                                        }
                                        : new Object[] {
                                            "MARKETING", "s-MARKETING", "市场部", "HO", "{employee,marketing}", "t"
                                        }));
        List<String> indexes = sql.list(
                "select indexdef from pg_indexes where tablename in ('client', 'client_tier', 'responsibility', 'responsibility_holder', 'visit')"
                        + " and indexname not in (select conname from pg_constraint)"
                        + " and indexdef not like '%UNIQUE%'",
                row -> row.getString(1));
        for (String name : sql.list(
                "select indexname from pg_indexes where tablename in ('client', 'client_tier', 'responsibility', 'responsibility_holder', 'visit')"
                        + " and indexname not in (select conname from pg_constraint)"
                        + " and indexdef not like '%UNIQUE%'",
                row -> row.getString(1))) {
            execute("drop index " + name);
        }
        SplittableRandom dice = new SplittableRandom(1);
        sql.copy(
                "client (client_id, name, branch_id, category, corporate, loan_balance, deposit_balance, difficulty,"
                        + " non_performing, as_of, reference_date, tier, group_loans, tier_scheme_id, loan_class, initials,"
                        + " search_terms, last_visited_on)",
                rows(clients, number -> client(number, dice)));
        execute("insert into client_tier select client_id, reference_date, category, loan_balance, group_id, tier,"
                + " group_loans, tier_scheme_id from client");
        sql.copy("responsibility (client_id, valid_from, basis)", rows(clients, number ->
                new Object[] {id(number), since(number), "INCUMBENT"}));
        sql.copy("responsibility_holder (client_id, valid_from, staff_id, share, lead)", held(number ->
                new Object[] {id(number), since(number), manager(holderOf(number)), "1.000000", "t"}));
        execute(
                "insert into visit (visit_id, client_id, visited_on, kind, purpose, place, visitors, findings, scheme_id,"
                        + " recorded_by, recorded_at) select 'V' || client_id, client_id, last_visited_on, 'BUSINESS_PLACE',"
                        + " 'POST_LOAN', '经营场所', array['RM00000'], '{}', 'VISIT-DUTIES-RULEBOOK-1', 'bench', now()"
                        + " from client where last_visited_on is not null");
        for (String index : indexes) {
            execute(index);
        }
        execute("vacuum analyze");
    }

    private Object[] client(int number, SplittableRandom dice) {
        boolean person = dice.nextInt(10) < 6;
        String name = person
                ? one(SURNAMES, dice) + one(GIVEN, dice) + one(GIVEN, dice)
                : PLACES[dice.nextInt(PLACES.length)]
                        + one(BRAND, dice)
                        + one(BRAND, dice)
                        + TRADES[dice.nextInt(TRADES.length)]
                        + "有限公司";
        int percent = dice.nextInt(1_000);
        long loan = percent < 2
                ? 10_000_000 + dice.nextInt(50_000_000)
                : percent < 6
                        ? 5_000_000 + dice.nextInt(5_000_000)
                        : percent < 16 ? 3_000_001 + dice.nextInt(1_999_999) : dice.nextInt(3_000_000);
        String tier =
                loan >= 10_000_000 ? "LARGE" : loan >= 5_000_000 ? "MEDIUM" : loan > 3_000_000 ? "UNTIERED" : "SMALL";
        boolean bad = dice.nextInt(50) == 0;
        NameIndex index = NameIndex.of(name);
        return new Object[] {
            id(number),
            name,
            branch(branchOf(holderOf(number))),
            dice.nextInt(12) == 0 ? "DEPOSIT" : "LOAN",
            person ? "f" : "t",
            loan,
            (long) Math.exp(12 + 1.2 * dice.nextGaussian()),
            1 + dice.nextInt(5),
            bad ? "t" : "f",
            DAY,
            DAY,
            tier,
            loan,
            "CLIENT-TIERS-RULEBOOK-1",
            bad ? "SUBSTANDARD" : "PASS",
            index.initials(),
            "{\"" + String.join("\",\"", index.terms()) + "\"}",
            lastVisit(number)
        };
    }

    /** The bank's day, as the service has it. */
    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    static String branchOfManager(int manager) {
        return branch(branchOf(manager));
    }

    /** Most clients were visited this month or the one before, a few long ago, one of a hundred never. */
    private static String lastVisit(int number) {
        SplittableRandom dice = new SplittableRandom(number);
        int percent = dice.nextInt(100);
        LocalDate first = today().withDayOfMonth(1);
        LocalDate day = percent < 70
                ? first.plusDays(dice.nextInt(today().getDayOfMonth()))
                : percent < 96 ? first.minusDays(1 + dice.nextInt(28)) : first.minusDays(100 + dice.nextInt(300));
        return percent == 99 ? null : day.toString();
    }

    /** One client of two hundred was taken over this month. */
    private static String since(int number) {
        return number % 211 == 0 ? today().withDayOfMonth(1).toString() : "2025-01-01";
    }

    private static String one(String characters, SplittableRandom dice) {
        int place = dice.nextInt(characters.length());
        return characters.substring(place, place + 1);
    }

    private Iterable<Object[]> held(IntFunction<Object[]> row) {
        return () -> IntStream.range(0, clients)
                .filter(number -> number % 97 != 0)
                .mapToObj(row)
                .iterator();
    }

    private static Iterable<Object[]> rows(int count, IntFunction<Object[]> row) {
        return () -> {
            Iterator<Object[]> rows = IntStream.range(0, count).mapToObj(row).iterator();
            return rows;
        };
    }

    private static String id(int number) {
        return "C%08d".formatted(number);
    }

    /** Spread over the whole register, so that a portfolio is nowhere together. */
    private int holderOf(int number) {
        return number % managers();
    }

    private static int branchOf(int manager) {
        return manager / MANAGERS_OF_A_BRANCH;
    }

    private static String branch(int number) {
        return "B%04d".formatted(number);
    }

    private void execute(String statement) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement executed = connection.createStatement()) {
            executed.execute("set maintenance_work_mem = '512MB'");
            executed.execute(statement);
        }
    }

    /** Names of some clients of a manager, to search for. */
    List<String> namesOf(String manager, int count) {
        return new ArrayList<>(sql.list(
                "select c.name from responsibility_holder h join client c using (client_id) where h.staff_id = ?"
                        + " order by md5(c.client_id) limit ?",
                row -> row.getString(1),
                manager,
                count));
    }
}
