package kejing.portfolio.client;

import java.util.Locale;
import java.util.stream.Collectors;
import kejing.chassis.csv.CsvFile;

/** Why an event of core banking cannot be applied, for the operator who looks at what is parked. */
final class RefusedEvent {

    private RefusedEvent() {}

    static void throwIfBad(CsvFile row) {
        if (!row.errors().isEmpty()) {
            throw new IllegalArgumentException(row.errors().stream()
                    .map(error -> "%s \"%s\": %s"
                            .formatted(
                                    error.column(),
                                    error.value(),
                                    error.remedy().in(Locale.ENGLISH)))
                    .collect(Collectors.joining("; ")));
        }
    }
}
