package kejing.portfolio.visit.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kejing.portfolio.visit.Visit;

/** A record of a visit, with the names of those who went. @param findings by key of the checklist */
public record VisitView(
        String visitId,
        String clientId,
        LocalDate visitedOn,
        Visit.Kind kind,
        Visit.Purpose purpose,
        String place,
        List<Visitor> visitors,
        Map<String, String> findings,
        String nextStep,
        LocalDate nextOn,
        String corrects,
        Instant recordedAt) {

    /** Somebody who went. */
    public record Visitor(String staffId, String name) {}

    static VisitView of(Visit visit, Map<String, String> names) {
        return new VisitView(
                visit.visitId(),
                visit.clientId(),
                visit.visitedOn(),
                visit.kind(),
                visit.purpose(),
                visit.place(),
                visit.visitors().stream()
                        .map(staffId -> new Visitor(staffId, names.getOrDefault(staffId, staffId)))
                        .toList(),
                visit.findings(),
                visit.nextStep(),
                visit.nextOn(),
                visit.corrects(),
                visit.recordedAt());
    }
}
