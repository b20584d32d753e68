package kejing.bench;

import java.util.List;
import java.util.Locale;
import kejing.portfolio.allocation.AllocationScheme.Territory;

/** {@code ./kejing bench NAME [OPTION VALUE]...}: the last line printed is a JSON object with the figures. */
public final class Main {
    private Main() {}

    public static void main(String[] args) throws Exception {
        List<String> arguments = List.of(args);
        int seed = number(arguments, "--seed", 1);
        switch (arguments.isEmpty() ? "" : arguments.getFirst()) {
            case "ranking" -> System.out.println(new RankingBench(number(arguments, "--rows", 1_000_000), seed).run());
            case "allocation" -> {
                int scale = number(arguments, "--scale", 1);
                Territory territory = Territory.valueOf(
                        option(arguments, "--territory", "hard").toUpperCase(Locale.ROOT));
                int moves = number(arguments, "--moves", AllocationBench.movesAt(scale, territory));
                System.out.println(new AllocationBench(scale, territory, seed, moves).run());
            }
            case "reallocation" ->
                System.out.println(new ReallocationBench(number(arguments, "--scale", 100), seed).run());
            case "clients" -> System.out.println(new ClientsBench(number(arguments, "--clients", 1_000_000)).run());
            case "month-end" ->
                System.out.println(new MonthEndBench(number(arguments, "--rows", 10_000_000), seed).run());
            default -> {
                System.err.println(
                        "Which benchmark? ranking [--rows N] [--seed N]"
                                + " | allocation [--scale K] [--territory hard|soft] [--seed N] [--moves N]"
                                + " | reallocation [--scale K] [--seed N] | clients [--clients N] | month-end [--rows N] [--seed N]");
                System.exit(2);
            }
        }
    }

    private static int number(List<String> arguments, String name, int otherwise) {
        return Integer.parseInt(option(arguments, name, Integer.toString(otherwise)));
    }

    private static String option(List<String> arguments, String name, String otherwise) {
        int place = arguments.indexOf(name);
        return place < 0 || place + 1 >= arguments.size() ? otherwise : arguments.get(place + 1);
    }
}
