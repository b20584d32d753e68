package kejing.grading.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import kejing.chassis.calendar.CalendarYear;
import kejing.chassis.csv.CsvFile;
import kejing.chassis.problem.Text;

/** Reads a year's calendar from a CSV file: {@code date,kind}, where the kind is HOLIDAY or WORKDAY. */
@ApplicationScoped
public class CalendarFile {
    private static final List<String> HEADER = List.of("date", "kind");

    /** What a listed day is. */
    private enum Kind {
        HOLIDAY,
        WORKDAY
    }

    /** @throws kejing.chassis.problem.Problem 400 with every bad row, 422 if the days make no calendar of one year */
    public CalendarYear read(String name, byte[] content) {
        var file = CsvFile.read(name, content, HEADER);
        var holidays = new TreeSet<LocalDate>();
        var workdays = new TreeSet<LocalDate>();
        Integer year = null;
        for (var row : file.rows()) {
            row.unique("date");
            var day = row.date("date");
            var kind = row.oneOf("kind", Kind.class);
            if (day == null || kind == null) {
                continue;
            }
            year = year == null ? (Integer) day.getYear() : year;
            if (day.getYear() != year) {
                row.reject("date", Text.of("一个文件只能有一个年份的日期", "A file holds the days of one year only"));
            }
            (kind == Kind.HOLIDAY ? holidays : workdays).add(day);
        }
        file.refuseIfBad();
        return new CalendarYear(year == null ? 0 : year, holidays, workdays);
    }
}
