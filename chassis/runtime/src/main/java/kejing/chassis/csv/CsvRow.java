package kejing.chassis.csv;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kejing.chassis.money.Money;
import kejing.chassis.problem.Text;

/** A row of a {@link CsvFile}. An accessor that cannot read its cell records the error and answers null. */
public final class CsvRow {
    private static final int MOST_DIGITS = 15;
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}(\\.\\d+)?");

    private final CsvFile file;
    private final int number;
    private final List<String> cells;
    private final Map<String, Integer> places;

    CsvRow(CsvFile file, int number, List<String> cells, Map<String, Integer> places) {
        this.file = file;
        this.number = number;
        this.cells = cells;
        this.places = places;
    }

    /** The row's number in the file; the header of a CSV file is row 1, the first line of newline-delimited JSON is row 1. */
    public int number() {
        return number;
    }

    /** Whether an error was recorded for this row. */
    public boolean bad() {
        return file.bad(number);
    }

    /** Records that the value of the column is refused. */
    public void reject(String column, Text remedy) {
        file.error(number, column, cell(column), remedy);
    }

    public String text(String column) {
        String cell = cell(column);
        if (cell.isEmpty()) {
            reject(column, Text.of("此列必填", "This column must be filled in"));
            return null;
        }
        return cell;
    }

    /** The cell, or null if it is empty. */
    public String optionalText(String column) {
        String cell = cell(column);
        return cell.isEmpty() ? null : cell;
    }

    /** The cell, refused if an earlier row has the same value. */
    public String unique(String column) {
        String value = text(column);
        if (value != null) {
            Integer first = file.firstSeen(column, value, number);
            if (first != null) {
                reject(column, Text.of("与第 %d 行重复，每个编号只能出现一次", "Row %d has it too; an id may stand once", first));
            }
        }
        return value;
    }

    public LocalDate date(String column) {
        return required(column, this::parseDate, dateRemedy());
    }

    public LocalDate optionalDate(String column) {
        return optional(column, this::parseDate, dateRemedy());
    }

    public YearMonth month(String column) {
        return required(column, YearMonth::parse, Text.of("月份格式应为 2025-01", "Write the month as 2025-01"));
    }

    /** An amount of CNY with at most two decimals, without separators. */
    public Money money(String column) {
        return required(
                column,
                this::parseMoney,
                Text.of(
                        "金额以元为单位，最多两位小数，不带千分位，例如 1234567.89",
                        "Write yuan with at most two decimals and no separators, such as 1234567.89"));
    }

    /** As {@link #money}; null if the cell is empty. */
    public Money optionalMoney(String column) {
        return cell(column).isEmpty() ? null : money(column);
    }

    public BigDecimal decimal(String column, int mostDecimals) {
        return required(column, cell -> parseDecimal(cell, mostDecimals), decimalRemedy(mostDecimals));
    }

    public BigDecimal optionalDecimal(String column, int mostDecimals) {
        return optional(column, cell -> parseDecimal(cell, mostDecimals), decimalRemedy(mostDecimals));
    }

    public Integer integer(String column, int least, int most) {
        return required(
                column,
                cell -> {
                    int value = Integer.parseInt(cell);
                    if (value < least || value > most) {
                        throw new IllegalArgumentException(cell);
                    }
                    return value;
                },
                Text.of("应为 %d 至 %d 的整数", "Write a whole number from %d to %d", least, most));
    }

    /** Y or N. */
    public boolean flag(String column) {
        return Boolean.TRUE.equals(required(
                column,
                cell -> switch (cell) {
                    case "Y" -> true;
                    case "N" -> false;
                    default -> throw new IllegalArgumentException(cell);
                },
                Text.of("应为 Y 或 N", "Write Y or N")));
    }

    public <E extends Enum<E>> E oneOf(String column, Class<E> values) {
        String names = Arrays.stream(values.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        return required(column, cell -> Enum.valueOf(values, cell), Text.of("应为以下之一：%s", "Write one of: %s", names));
    }

    private <T> T required(String column, Function<String, T> parser, Text remedy) {
        return text(column) == null ? null : optional(column, parser, remedy);
    }

    private <T> T optional(String column, Function<String, T> parser, Text remedy) {
        String cell = cell(column);
        if (cell.isEmpty()) {
            return null;
        }
        try {
            return parser.apply(cell);
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException e) {
            reject(column, remedy);
            return null;
        }
    }

    private LocalDate parseDate(String cell) {
        return LocalDate.parse(cell);
    }

    private Money parseMoney(String cell) {
        return new Money(fen(cell));
    }

    /** At most 15 digits before the point and two after it, so that they fit into 64 bits. */
    private static long fen(String cell) {
        boolean negative = cell.startsWith("-");
        int begin = negative ? 1 : 0;
        int point = cell.indexOf('.');
        int end = point < 0 ? cell.length() : point;
        int decimals = point < 0 ? 0 : cell.length() - point - 1;
        if (end == begin || end - begin > MOST_DIGITS || decimals > 2 || point >= 0 && decimals == 0) {
            throw new IllegalArgumentException(cell);
        }
        long fen = 0;
        for (int i = begin; i < cell.length(); i++) {
            int digit = cell.charAt(i) - '0';
            if (i != point) {
                if (digit < 0 || digit > 9) {
                    throw new IllegalArgumentException(cell);
                }
                fen = fen * 10 + digit;
            }
        }
        long scaled = decimals == 0 ? fen * 100 : decimals == 1 ? fen * 10 : fen;
        return negative ? -scaled : scaled;
    }

    private static BigDecimal parseDecimal(String cell, int mostDecimals) {
        int point = cell.indexOf('.');
        if (!DECIMAL.matcher(cell).matches() || (point >= 0 && cell.length() - point - 1 > mostDecimals)) {
            throw new IllegalArgumentException(cell);
        }
        return new BigDecimal(cell);
    }

    private static Text dateRemedy() {
        return Text.of("日期格式应为 2025-01-31，且须真实存在", "Write a date that exists as 2025-01-31");
    }

    private static Text decimalRemedy(int mostDecimals) {
        return Text.of("应为最多 %d 位小数的数字", "Write a number with at most %d decimals", mostDecimals);
    }

    private String cell(String column) {
        Integer place = places.get(column);
        if (place == null) {
            throw new IllegalArgumentException("the file has no column " + column);
        }
        return cells.get(place);
    }
}
