package kejing.portfolio.research.rest;

import java.time.LocalDate;
import java.util.List;
import kejing.portfolio.research.ResearchPolicy;
import kejing.portfolio.research.ResearchReport;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The reports of a year, two for each manager. */
public record ResearchYear(LocalDate asOf, int year, List<OfPerson> people) {

    /** A manager with both halves. */
    @Schema(name = "ResearchOfPerson")
    public record OfPerson(String staffId, String name, List<OfHalf> halves) {}

    /** @param due the last day of the half-year; @param report null while there is none */
    @Schema(name = "ResearchOfHalf")
    public record OfHalf(String half, LocalDate due, ResearchPolicy.Standing standing, ResearchReport report) {}
}
