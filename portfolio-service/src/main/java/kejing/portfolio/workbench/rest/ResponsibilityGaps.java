package kejing.portfolio.workbench.rest;

import java.time.LocalDate;
import java.util.List;

/** Clients that nobody is responsible for on a day. @param next cursor of the next page, null on the last */
public record ResponsibilityGaps(LocalDate on, int count, List<ClientView> items, String next) {}
