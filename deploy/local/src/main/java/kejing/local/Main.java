package kejing.local;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import kejing.embedded.process.Folders;

/** The commands of {@code ./kejing} that work on processes; the script itself builds and tests. */
public final class Main {

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Installation installation;

    private Main(Installation installation) {
        this.installation = installation;
    }

    public static void main(String[] args) {
        try {
            if (args.length == 0) {
                throw new Halt("Which command? up, down, status, logs, reset or demo.");
            }
            Path root = Path.of(System.getProperty("kejing.root", "."));
            int status = new Main(Installation.open(root, System.getenv()))
                    .run(args[0], List.of(args).subList(1, args.length));
            System.exit(status);
        } catch (Halt halt) {
            new PrintStream(System.err, true, StandardCharsets.UTF_8).println(halt.getMessage());
            System.exit(1);
        }
    }

    private int run(String command, List<String> arguments) {
        switch (command) {
            case "up" -> installation.alone(this::up);
            case "down" -> installation.alone(() -> new Down(installation, out).run());
            case "status" -> {
                return new Status(installation, out).run() ? 0 : 3;
            }
            case "logs" -> new Logs(installation, out).run(arguments);
            case "reset" -> reset(arguments);
            case "demo" -> {
                return new Demo(installation, out).run(arguments);
            }
            default ->
                throw new Halt("There is no command \"" + command
                        + "\"; there are up, down, status, logs, reset, demo and test.");
        }
        return 0;
    }

    private void up() {
        new Up(installation, out).run();
        new SignIn(installation).print(out);
    }

    private void reset(List<String> arguments) {
        if (!arguments.contains("--yes")) {
            throw new Halt("This stops everything and deletes all data in "
                    + installation.home().folder() + " for ever: say ./kejing reset --yes if you mean it.");
        }
        installation.alone(() -> {
            new Down(installation, out).run();
            installation.home().content().forEach(Folders::delete);
            out.println("Deleted the data. The next ./kejing up starts with an empty bank and new secrets.");
        });
    }
}
