package kejing.demo;

import java.nio.file.Path;
import java.util.List;
import kejing.demo.door.Refusal;

/**
 * What the player was asked for.
 *
 * @param report where the JSON report goes, or null
 * @param files only write the CSV files to this folder, or null
 * @param people only write the people of the realm to this file, or null
 */
record Options(long seed, Path report, Path files, Path people) {
    static final String USAGE =
            "kejing.demo.DemoYear [--seed N] [--report FILE] | --files DIR [--seed N] | --people FILE [--seed N]";

    static Options of(List<String> arguments) {
        long seed = 1;
        Path report = null;
        Path files = null;
        Path people = null;
        for (int i = 0; i < arguments.size(); i += 2) {
            String name = arguments.get(i);
            if (i + 1 == arguments.size()) {
                throw new Refusal("%s 缺少取值 / %s needs a value. %s".formatted(name, name, USAGE));
            }
            String value = arguments.get(i + 1);
            switch (name) {
                case "--seed" -> seed = seed(value);
                case "--report" -> report = Path.of(value);
                case "--files" -> files = Path.of(value);
                case "people", "--people" -> people = Path.of(value);
                default -> throw new Refusal("不认识的参数 %s / unknown argument %s. %s".formatted(name, name, USAGE));
            }
        }
        return new Options(seed, report, files, people);
    }

    private static long seed(String value) {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw new Refusal("种子应为整数，现为 %s / the seed must be a whole number, it is %s".formatted(value, value));
        }
    }
}
