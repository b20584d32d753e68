package kejing.grading.ladder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;

/** The places of a ladder in order, lowest first: 11 in the rulebook's, 60 in the 10 × 6 ladder. */
public final class Ladder {
    private final List<Position> positions;

    private Ladder(List<Position> positions) {
        this.positions = List.copyOf(positions);
    }

    public static Ladder of(LadderRules rules) {
        return of(rules.levels());
    }

    static Ladder of(List<LadderLevel> levels) {
        var positions = new ArrayList<Position>();
        var codes = new HashSet<String>();
        int rank = 0;
        for (var level : levels) {
            rank++;
            LadderRules.require(
                    codes.add("level " + level.code()),
                    Text.of("层级代码“%s”重复", "The level code \"%s\" repeats", level.code()));
            for (var grade : level.grades()) {
                for (int step = 1; step <= level.stepsPerGrade(); step++) {
                    var position = position(positions.size() + 1, level, rank, grade, step);
                    LadderRules.require(
                            codes.add(position.code()),
                            Text.of("等级代码“%s”重复", "The grade code \"%s\" repeats", position.code()));
                    positions.add(position);
                }
            }
        }
        return new Ladder(positions);
    }

    private static Position position(int number, LadderLevel level, int rank, LadderLevel.Grade grade, int step) {
        boolean single = level.stepsPerGrade() == 1;
        var name = single
                ? grade.name()
                : new Text(grade.name().zh() + step + "档", grade.name().en() + " step " + step);
        return new Position(
                number, single ? grade.code() : grade.code() + "-" + step, name, level.code(), rank, level.title());
    }

    public List<Position> positions() {
        return positions;
    }

    public Optional<Position> find(String code) {
        return positions.stream()
                .filter(position -> position.code().equals(code))
                .findFirst();
    }

    /** @throws Problem 422 if the ladder has no such position */
    public Position at(String code) {
        return find(code)
                .orElseThrow(() -> Problem.rule(
                        "unknown-grade",
                        Text.of("等级序列中没有等级“%s”，请核对等级代码", "The ladder has no grade \"%s\"; check its code", code)));
    }

    /** The position by its number, 1 the lowest. */
    public Position at(int number) {
        return positions.get(number - 1);
    }

    public boolean hasLevel(String level) {
        return positions.stream().anyMatch(position -> position.level().equals(level));
    }

    /** The highest position of a level. */
    public Position top(String level) {
        return positions.stream()
                .filter(position -> position.level().equals(level))
                .reduce((lower, higher) -> higher)
                .orElseThrow();
    }
}
