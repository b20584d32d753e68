package kejing.bench;

import java.util.List;

/** {@code ./kejing bench NAME [--rows N] [--seed N]}: the last line printed is a JSON object with the ratios. */
public final class Main {
    private Main() {}

    public static void main(String[] args) throws Exception {
        List<String> arguments = List.of(args);
        if (arguments.isEmpty() || !arguments.getFirst().equals("ranking")) {
            System.err.println("Which benchmark? ranking [--rows N] [--seed N]");
            System.exit(2);
        }
        int rows = option(arguments, "--rows", 1_000_000);
        long seed = option(arguments, "--seed", 1);
        System.out.println(new RankingBench(rows, seed).run());
    }

    private static int option(List<String> arguments, String name, int otherwise) {
        int place = arguments.indexOf(name);
        return place < 0 || place + 1 >= arguments.size() ? otherwise : Integer.parseInt(arguments.get(place + 1));
    }
}
