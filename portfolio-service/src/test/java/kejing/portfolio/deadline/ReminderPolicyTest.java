package kejing.portfolio.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import kejing.chassis.problem.Problem;
import org.junit.jupiter.api.Test;

/** Reminders before a deadline: each step from its day on, the latest counts (W-08, G-12). */
class ReminderPolicyTest {

    private static final LocalDate DUE = LocalDate.of(2025, 12, 31);

    private final ReminderPolicy policy = new ReminderPolicy(rules(List.of(180, 90, 30)));

    private static ReminderRules rules(List<Integer> days) {
        Map<DeadlineKind, List<Integer>> leads = new EnumMap<>(DeadlineKind.class);
        for (DeadlineKind kind : DeadlineKind.values()) {
            leads.put(kind, days);
        }
        return new ReminderRules(leads);
    }

    @Test
    void everyStepBeginsOnItsDay() {
        assertThat(step(181)).isEmpty();
        assertThat(step(180)).hasValue(180);
        assertThat(step(91)).hasValue(180);
        assertThat(step(90)).hasValue(90);
        assertThat(step(31)).hasValue(90);
        assertThat(step(30)).hasValue(30);
        assertThat(step(0)).hasValue(30);
        assertThat(step(-1)).hasValue(30);
    }

    @Test
    void theLastDayIsNotOverdue() {
        assertThat(ReminderPolicy.standing(DUE, DUE.minusDays(1))).isEqualTo(ReminderPolicy.Standing.COMING);
        assertThat(ReminderPolicy.standing(DUE, DUE)).isEqualTo(ReminderPolicy.Standing.TODAY);
        assertThat(ReminderPolicy.standing(DUE, DUE.plusDays(1))).isEqualTo(ReminderPolicy.Standing.OVERDUE);
    }

    @Test
    void stepsDescend() {
        assertThatThrownBy(() -> rules(List.of(30, 90))).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> rules(List.of(30, 30))).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> rules(List.of(-1))).isInstanceOf(Problem.class);
    }

    @Test
    void aKindThatASchemeDoesNotKnowRemindsOnTheDayItself() {
        ReminderPolicy older = new ReminderPolicy(new ReminderRules(Map.of(DeadlineKind.VISIT, List.of(7))));
        assertThat(older.step(DeadlineKind.LIMITATION, DUE, DUE.minusDays(1))).isEmpty();
        assertThat(older.step(DeadlineKind.LIMITATION, DUE, DUE)).hasValue(0);
    }

    private OptionalInt step(int daysBefore) {
        return policy.step(DeadlineKind.LIMITATION, DUE, DUE.minusDays(daysBefore));
    }
}
