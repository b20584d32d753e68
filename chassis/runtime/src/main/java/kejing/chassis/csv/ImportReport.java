package kejing.chassis.csv;

/** What taking a file changed. The same file again gives {@code created} and {@code changed} 0. */
public record ImportReport(String file, int rows, int created, int changed, int unchanged) {}
