package kejing.grading.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kejing.chassis.problem.Problem;
import kejing.grading.qualification.Tier;
import org.junit.jupiter.api.Test;

/** The ladder as data: the rulebook's and another bank's. */
class LadderRulesTest {
    private final LadderRules rules = Career.RULEBOOK;
    private final Ladder ladder = Ladder.of(rules);

    @Test
    void hasFourLevelsAndElevenStepsWithTheVeteransOutside() {
        assertThat(ladder.positions()).hasSize(11);
        assertThat(ladder.positions().stream().collect(Collectors.groupingBy(Position::level, Collectors.counting())))
                .isEqualTo(Map.of("TRAINEE", 1L, "ASSISTANT", 3L, "MANAGER", 3L, "SENIOR", 4L));
        assertThat(rules.outside()).singleElement().satisfies(veteran -> {
            assertThat(veteran.code()).isEqualTo("VETERAN");
            assertThat(veteran.grades()).isEqualTo(4);
        });
        assertThat(ladder.find("VETERAN")).isEmpty();
    }

    @Test
    void givesEachTypeItsRange() {
        assertThat(rules.types())
                .extracting(ManagerType::code)
                .containsExactly("MARKET", "CREDIT", "DESIGN", "SPECIALIST");
        assertThat(steps("MARKET")).isEqualTo(11);
        assertThat(steps("CREDIT")).isEqualTo(11);
        assertThat(steps("DESIGN")).isEqualTo(4);
        assertThat(rules.type("SPECIALIST").graded()).isFalse();
        assertThat(rules.type("DESIGN").payBands())
                .isEqualTo(
                        Map.of("ASSISTANT-1", "9级1档", "MANAGER-3", "8级1档", "MANAGER-2", "7级1档", "MANAGER-1", "6级1档"));
    }

    @Test
    void callsOnlyTheSeniorSeniorTowardsClients() {
        for (var position : ladder.positions()) {
            assertThat(position.title().zh()).isEqualTo(position.level().equals("SENIOR") ? "高级客户经理" : "客户经理");
        }
    }

    @Test
    void takesTenGradesOfSixStepsWithoutCode() {
        var other = Ladder.of(Career.TEN_BY_SIX);

        assertThat(other.positions()).hasSize(60);
        assertThat(other.positions().stream()
                        .collect(Collectors.groupingBy(Position::rankOfLevel, Collectors.counting())))
                .isEqualTo(Map.of(1, 6L, 2, 6L, 3, 6L, 4, 24L, 5, 18L));
        assertThat(other.at(60).code()).isEqualTo("G10-6");
        assertThat(Career.by(Career.TEN_BY_SIX)
                        .qualified(Tier.INTERMEDIATE, "2099-01-01", "2102-01-01")
                        .placed("2099-01-01", "MARKET", "G3-5")
                        .year(2099, "90.00")
                        .on("2100-01-01")
                        .grade())
                .isEqualTo("G4-1");
    }

    @Test
    void usesABranchsOwnThresholds() {
        var own = new EvaluationRules(
                new MoveRule(new BigDecimal("80"), null, 1), rules.evaluation().quarterly());
        var changed = with(rules.levels(), rules.types(), rules.ceilings(), Map.of("B01", own));

        assertThat(changed.evaluationIn("B01").annual().move(new BigDecimal("80.00")))
                .isEqualTo(1);
        assertThat(changed.evaluationIn("B02").annual().move(new BigDecimal("80.00")))
                .isZero();
        assertThat(changed.evaluationIn(null)).isEqualTo(rules.evaluation());
    }

    @Test
    void refusesWhatMakesNoSense() {
        var twice = new ArrayList<>(rules.levels());
        twice.add(rules.levels().getFirst());
        assertThatThrownBy(() -> with(twice, rules.types(), rules.ceilings(), Map.of()))
                .isInstanceOf(Problem.class);
        var upsideDown = new ManagerType("X", rules.types().getFirst().name(), "SENIOR-1", "TRAINEE", null);
        assertThatThrownBy(() -> with(rules.levels(), List.of(upsideDown), rules.ceilings(), Map.of()))
                .isInstanceOf(Problem.class);
        var unknown = new ManagerType("X", rules.types().getFirst().name(), "TRAINEE", "VETERAN", null);
        assertThatThrownBy(() -> with(rules.levels(), List.of(unknown), rules.ceilings(), Map.of()))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> with(rules.levels(), rules.types(), Map.of(Tier.JUNIOR, "ASSISTANT"), Map.of()))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> new MoveRule(new BigDecimal("59.99"), new BigDecimal("60"), 1))
                .isInstanceOf(Problem.class);
        assertThatCode(() -> new MoveRule(new BigDecimal("60"), new BigDecimal("60"), 1))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> new MoveRule(null, null, 0)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> new Unqualified(null, Unqualified.Above.CEILING))
                .isInstanceOf(Problem.class);
    }

    private int steps(String type) {
        return ladder.at(rules.type(type).to()).number()
                - ladder.at(rules.type(type).from()).number()
                + 1;
    }

    private LadderRules with(
            List<LadderLevel> levels,
            List<ManagerType> types,
            Map<Tier, String> ceilings,
            Map<String, EvaluationRules> branches) {
        return new LadderRules(
                levels,
                rules.outside(),
                types,
                ceilings,
                rules.unqualified(),
                rules.excludedRoles(),
                rules.evaluation(),
                branches);
    }
}
