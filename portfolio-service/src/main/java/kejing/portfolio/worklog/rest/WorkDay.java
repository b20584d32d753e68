package kejing.portfolio.worklog.rest;

import java.time.LocalDate;
import java.util.List;
import kejing.portfolio.worklog.RecordedWork;
import kejing.portfolio.worklog.WorkLogEntry;
import kejing.portfolio.worklog.WorkLogs;
import kejing.portfolio.worklog.WorkTicks;

/**
 * The log of somebody's day.
 *
 * @param recorded what the system has of that day already
 * @param tasks recurring tasks of the day, its week and its month
 */
public record WorkDay(
        String staffId,
        String name,
        LocalDate day,
        List<WorkLogEntry> entries,
        List<RecordedWork.Item> recorded,
        List<WorkLogs.Reading> readings,
        List<WorkTicks.Row> tasks) {}
