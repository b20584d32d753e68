package kejing.portfolio.servicecase.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kejing.portfolio.servicecase.Revisits.Revisit;

/**
 * A revisit; its version is what its result names.
 *
 * @param overdue not done and past its day
 */
public record RevisitView(
        String caseId,
        String sampleId,
        int place,
        boolean onSite,
        LocalDate dueOn,
        boolean overdue,
        String ownerUnit,
        String ownerName,
        String clientId,
        String contactName,
        String contactPhone,
        String content,
        String handling,
        Instant closedAt,
        Boolean signed,
        List<String> passed,
        String note,
        String revisitedBy,
        Instant revisitedAt,
        long version) {

    static RevisitView of(Revisit one, Map<String, String> names, LocalDate today) {
        return new RevisitView(
                one.caseId(),
                one.sampleId(),
                one.place(),
                one.onSite(),
                one.dueOn(),
                one.revisitedBy() == null && one.dueOn().isBefore(today),
                one.ownerUnit(),
                names.getOrDefault(one.ownerStaff(), one.ownerStaff()),
                one.clientId(),
                one.contactName(),
                one.contactPhone(),
                one.content(),
                one.handling(),
                one.closedAt(),
                one.signed(),
                one.passed(),
                one.note(),
                one.revisitedBy() == null ? null : names.getOrDefault(one.revisitedBy(), one.revisitedBy()),
                one.revisitedAt(),
                one.version());
    }
}
