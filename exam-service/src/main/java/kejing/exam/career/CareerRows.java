package kejing.exam.career;

import java.time.LocalDate;
import java.util.Set;
import kejing.chassis.csv.CsvRow;
import kejing.chassis.problem.Text;

/** What the rows of post and employment files have in common. */
final class CareerRows {

    private CareerRows() {}

    /** The staff id of the row, or null after the row was marked as bad. */
    static String staffId(CsvRow row, Set<String> known) {
        String staffId = row.text("staff_id");
        if (staffId != null && !known.contains(staffId)) {
            row.reject("staff_id", new Text("员工不存在，请先导入员工名册", "no such member of staff; import the staff first"));
        }
        return staffId;
    }

    /** The end of the row, not before its start; null if it is open or bad. */
    static LocalDate end(CsvRow row, LocalDate from) {
        LocalDate to = row.optionalDate("to");
        if (from != null && to != null && to.isBefore(from)) {
            row.reject("to", Text.of("止日早于起日 %s", "the end is before the start %s", from));
        }
        return to;
    }

    static void rejectRepeated(CsvRow row) {
        row.reject("from", new Text("同一条记录在文件中重复出现，请删除重复行", "the same record occurs twice; remove one of the rows"));
    }
}
