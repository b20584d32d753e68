package kejing.performance.load;

import kejing.chassis.csv.ImportReport;

/** What merging a file's rows changed. */
public record Merged(int created, int changed) {

    public boolean nothing() {
        return created == 0 && changed == 0;
    }

    public ImportReport report(String file, int rows) {
        return new ImportReport(file, rows, created, changed, rows - created - changed);
    }
}
