package kejing.demo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import kejing.demo.bank.BankFile;
import kejing.demo.bank.BankFiles;
import kejing.demo.bank.BankYear;
import kejing.demo.door.Door;
import kejing.demo.door.Patience;

/** What every chapter of the year needs: the invented bank and its files, the people, the four services, the display. */
final class Stage {
    final BankYear year;
    final BankFiles files;
    final Cast cast;
    final Progress progress;
    private final Patience patience;
    final Api exam;
    final Api grading;
    final Api portfolio;
    final Api performance;

    Stage(BankYear year, Cast cast, Progress progress, Patience patience) {
        this.year = year;
        this.files = new BankFiles(year);
        this.cast = cast;
        this.progress = progress;
        this.patience = patience;
        this.exam = new Api("exam", year.seed(), patience);
        this.grading = new Api("grading", year.seed(), patience);
        this.portfolio = new Api("portfolio", year.seed(), patience);
        this.performance = new Api("performance", year.seed(), patience);
    }

    Patience patience() {
        return patience;
    }

    void step(String key, String title, Callable<Progress.Done> work) {
        progress.step(key, title, work);
    }

    /** The bank's day, of which daily work is dated. */
    LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    /** A step that hands in one file and says how many rows were new. */
    void handIn(String key, String title, Api api, Door door, String route, BankFile file) {
        step(key, title, () -> handedIn(api, door, route, file));
    }

    static Progress.Done handedIn(Api api, Door door, String route, BankFile file) {
        var report = api.handIn(door, route, file);
        int touched = report.path("created").asInt() + report.path("changed").asInt();
        return touched == 0
                ? Progress.Done.before("%,d 行，此前已导入 / already there", file.rows())
                : Progress.Done.did("%,d 行 / rows", file.rows());
    }
}
