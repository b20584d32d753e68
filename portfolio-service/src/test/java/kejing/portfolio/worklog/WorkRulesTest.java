package kejing.portfolio.worklog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kejing.chassis.calendar.CalendarYear;
import kejing.chassis.calendar.WorkingDayPolicy;
import kejing.chassis.problem.Problem;
import kejing.portfolio.worklog.WorkLogPolicy.State;
import kejing.portfolio.worklog.WorkLogPolicy.Written;
import kejing.portfolio.worklog.WorkTicks.Standing;
import kejing.testkit.ShippedCalendars;
import org.junit.jupiter.api.Test;

/** 7/3/3, the month's work before the 15th, the Monday meeting, working days and late logs (W-14, W-25, W-26). */
class WorkRulesTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2025, 4, 16);

    private static final WorkRules RULES = shipped();
    private static final WorkingDayPolicy WORKING_DAYS = ShippedCalendars.policy();

    private static WorkRules shipped() {
        ObjectMapper json = JsonMapper.builder().addModule(new JavaTimeModule()).build();
        try (var file = WorkRulesTest.class.getResourceAsStream("/schemes/WORK-TEMPLATES-DEFAULT-1.json")) {
            return json.treeToValue(json.readTree(file).path("parameters"), WorkRules.class);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theDefaultHasSevenThreeAndThree() {
        assertThat(RULES.tasks().stream().collect(Collectors.groupingBy(WorkRules.Task::every, Collectors.counting())))
                .containsEntry(Cadence.DAY, 7L)
                .containsEntry(Cadence.WEEK, 3L)
                .containsEntry(Cadence.MONTH, 3L)
                .hasSize(3);
    }

    @Test
    void theMonthsWorkIsDoneBeforeThe15th() {
        WorkRules.Task monthly = RULES.task("monthVisits");
        assertThat(monthly.due(LocalDate.of(2025, 4, 30))).isEqualTo("2025-04-14");
        assertThat(WorkTicks.standing(monthly.due(WEDNESDAY), LocalDate.of(2025, 4, 14), WEDNESDAY))
                .isEqualTo(Standing.DONE);
        assertThat(WorkTicks.standing(monthly.due(WEDNESDAY), LocalDate.of(2025, 4, 15), WEDNESDAY))
                .isEqualTo(Standing.DONE_LATE);
        assertThat(WorkTicks.standing(monthly.due(WEDNESDAY), null, LocalDate.of(2025, 4, 14)))
                .isEqualTo(Standing.OPEN);
        assertThat(WorkTicks.standing(monthly.due(WEDNESDAY), null, LocalDate.of(2025, 4, 15)))
                .isEqualTo(Standing.OVERDUE);
    }

    @Test
    void weeksBeginOnMonday() {
        assertThat(RULES.task("meeting").due(LocalDate.of(2025, 4, 20))).isEqualTo("2025-04-14");
        assertThat(RULES.task("meeting").due(LocalDate.of(2025, 4, 21))).isEqualTo("2025-04-21");
        assertThat(RULES.task("training").due(WEDNESDAY)).isEqualTo("2025-04-20");
        assertThat(RULES.task("log").due(WEDNESDAY)).isEqualTo(WEDNESDAY);
    }

    @Test
    void aLastDayBeyondAShortMonthIsItsEnd() {
        WorkRules.Task task = new WorkRules.Task("x", Cadence.MONTH, 31, "甲", "x");
        assertThat(task.due(LocalDate.of(2025, 2, 3))).isEqualTo("2025-02-28");
        assertThat(task.due(LocalDate.of(2025, 3, 3))).isEqualTo("2025-03-31");
    }

    @Test
    void aLastDayOutsideItsPeriodIsRefused() {
        assertThatThrownBy(() -> one(Cadence.WEEK, 8)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> one(Cadence.MONTH, 32)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> one(Cadence.MONTH, 0)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> one(Cadence.DAY, 1)).isInstanceOf(Problem.class);
        assertThat(one(Cadence.WEEK, 7).tasks()).hasSize(1);
    }

    private static WorkRules one(Cadence every, int lastDay) {
        return new WorkRules(List.of(new WorkRules.Task("x", every, lastDay, "甲", "x")));
    }

    @Test
    void makeUpDaysAreWorkedAndHolidaysAreNot() {
        assertThat(WORKING_DAYS.works(LocalDate.of(2025, 3, 31))).isTrue();
        assertThat(WORKING_DAYS.works(LocalDate.of(2025, 4, 4))).isFalse();
        assertThat(WORKING_DAYS.works(LocalDate.of(2025, 4, 26))).isFalse();
        assertThat(WORKING_DAYS.works(LocalDate.of(2025, 4, 27))).isTrue();
        assertThatThrownBy(() -> WORKING_DAYS.works(LocalDate.of(2024, 4, 3))).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> new CalendarYear(2025, Set.of(LocalDate.of(2025, 1, 1)), Set.of(WEDNESDAY)))
                .isInstanceOf(Problem.class);
    }

    @Test
    void aLogIsLateFromTheNextDayOn() {
        assertThat(WorkLogPolicy.late(WEDNESDAY, WEDNESDAY)).isFalse();
        assertThat(WorkLogPolicy.late(WEDNESDAY, WEDNESDAY.plusDays(1))).isTrue();
        assertThat(state(true, null, false, new Written(2, 1, Instant.EPOCH))).isEqualTo(State.WRITTEN);
        assertThat(state(true, null, false, new Written(2, 2, Instant.EPOCH))).isEqualTo(State.LATE);
    }

    @Test
    void onlyAWorkingDayThatIsOverIsMissing() {
        assertThat(state(true, null, false, Written.NOTHING)).isEqualTo(State.MISSING);
        assertThat(WorkLogPolicy.state(WEDNESDAY, WEDNESDAY, true, null, false, Written.NOTHING))
                .isEqualTo(State.OPEN);
        assertThat(state(false, null, false, Written.NOTHING)).isEqualTo(State.NONE);
        assertThat(state(true, null, true, Written.NOTHING)).isEqualTo(State.LEAVE);
        assertThat(state(true, WEDNESDAY, false, Written.NOTHING)).isEqualTo(State.MISSING);
        assertThat(state(true, WEDNESDAY.plusDays(1), false, Written.NOTHING)).isEqualTo(State.NONE);
    }

    private static State state(boolean works, LocalDate since, boolean onLeave, Written written) {
        return WorkLogPolicy.state(WEDNESDAY, WEDNESDAY.plusDays(1), works, since, onLeave, written);
    }
}
