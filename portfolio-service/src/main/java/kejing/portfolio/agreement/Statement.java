package kejing.portfolio.agreement;

import java.time.LocalDate;
import java.time.YearMonth;

/** A monthly statement as it was received. */
public record Statement(YearMonth month, LocalDate receivedOn, Figures figures) {}
