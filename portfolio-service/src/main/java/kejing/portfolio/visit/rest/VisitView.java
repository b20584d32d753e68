package kejing.portfolio.visit.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kejing.portfolio.visit.Visit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A record of a visit, with the names of the client and of those who went. @param findings by key of the checklist */
public record VisitView(
        String visitId,
        String clientId,
        String clientName,
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
    @Schema(name = "Visitor")
    public record Visitor(String staffId, String name) {}

    static VisitView of(Visit visit, Map<String, String> clients, Map<String, String> names) {
        return new VisitView(
                visit.visitId(),
                visit.clientId(),
                clients.getOrDefault(visit.clientId(), visit.clientId()),
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
