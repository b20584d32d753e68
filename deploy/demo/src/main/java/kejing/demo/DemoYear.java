package kejing.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import kejing.demo.bank.BankFiles;
import kejing.demo.bank.BankYear;
import kejing.demo.bank.Organisation;
import kejing.demo.door.Line;
import kejing.demo.door.Patience;
import kejing.demo.door.Refusal;

/** The demo's program: invents a bank from a seed and plays its year, or only writes its files or its people. */
public final class DemoYear {
    private static final int REFUSED = 1;

    private DemoYear() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            run(Options.of(Arrays.asList(arguments)), out);
        } catch (Refusal | Patience.Exhausted e) {
            out.flush();
            new PrintStream(System.err, true, StandardCharsets.UTF_8).println(e.getMessage());
            System.exit(REFUSED);
        }
    }

    private static void run(Options options, PrintStream out) throws IOException {
        if (options.people() != null) {
            write(options.people(), People.json(BankYear.of(options.seed()).organisation()));
        } else if (options.files() != null) {
            new BankFiles(BankYear.of(options.seed())).writeTo(options.files());
        } else {
            play(options, Settings.from(System.getenv()), out);
        }
    }

    private static void play(Options options, Settings settings, PrintStream out) throws IOException {
        Progress progress = new Progress(out);
        BankYear year = BankYear.of(options.seed());
        progress.say("一年开始：%s，种子 %d / the year begins, seed %d"
                .formatted(Organisation.BANK, options.seed(), options.seed()));
        try (Line line = new Line()) {
            Patience patience = Patience.ordinary();
            Cast cast = new Cast(settings, year.organisation(), line, patience);
            Stage stage = new Stage(year, cast, progress, patience);
            Outcome outcome = new WholeYear(stage).play();
            if (options.report() != null) {
                write(options.report(), new Report(outcome, progress.millis()).json());
            }
            new Tables(outcome).print(out, progress.millis().get("total"));
        }
    }

    private static void write(Path file, byte[] content) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.write(file, content);
    }
}
