package kejing.demo.bank;

import java.time.LocalDate;

/** Time in the financial sector, both dates included; {@code to} is null while it lasts. */
public record Employment(String staffId, String institution, LocalDate from, LocalDate to) {}
