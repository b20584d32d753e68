package kejing.exam.organisation;

import java.util.regex.Pattern;
import kejing.chassis.csv.CsvRow;
import kejing.chassis.problem.Text;

/** The form of the ids that people and files give: 1 to 32 letters, digits, dots, hyphens or underscores. */
public final class BusinessId {

    /** The form as a regular expression, for requests. */
    public static final String FORM = "[A-Za-z0-9][A-Za-z0-9._-]{0,31}";

    private static final Pattern PATTERN = Pattern.compile(FORM);

    private BusinessId() {}

    /** The id in the column, which no other row has; null after the row was marked as bad. */
    static String unique(CsvRow row, String column) {
        String id = row.unique(column);
        if (id != null && !PATTERN.matcher(id).matches()) {
            row.reject(
                    column,
                    new Text(
                            "编号应为 1 至 32 位字母、数字、点、连字符或下划线",
                            "use 1 to 32 letters, digits, dots, hyphens or underscores"));
            return null;
        }
        return id;
    }
}
