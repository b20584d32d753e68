package kejing.portfolio.servicecase.rest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import kejing.chassis.identity.Actor;
import kejing.portfolio.servicecase.CaseAct;
import kejing.portfolio.servicecase.CaseOutcome;
import kejing.portfolio.servicecase.CasePolicy;
import kejing.portfolio.servicecase.ServiceCase;
import kejing.portfolio.servicecase.ServiceCases;

/**
 * A case with its whole record; its version is the ETag.
 *
 * @param contactName who is no client, for those who must reach the person; null for everybody else
 */
public record CaseDetail(
        CaseHeadline headline,
        String contactName,
        String contactPhone,
        boolean readBack,
        String schemeId,
        String recordedBy,
        String recordedByName,
        Instant promisedAt,
        Instant pausedSince,
        long pausedSeconds,
        String handling,
        CaseOutcome outcome,
        String returnReason,
        Instant resolvedAt,
        Instant closedAt,
        List<CaseEntryView> entries) {

    /** An act of the record; {@code phrases} are forbidden phrases in its note (S-06). */
    public record CaseEntryView(
            int seq,
            Instant at,
            String staffId,
            String name,
            CaseAct act,
            String note,
            String unitId,
            String toStaff,
            String toName,
            List<String> phrases) {

        static CaseEntryView of(ServiceCases.Entry entry, Map<String, String> names) {
            return new CaseEntryView(
                    entry.seq(),
                    entry.at(),
                    entry.staffId(),
                    names.getOrDefault(entry.staffId(), entry.staffId()),
                    entry.act(),
                    entry.note(),
                    entry.unitId(),
                    entry.toStaff(),
                    entry.toStaff() == null ? null : names.getOrDefault(entry.toStaff(), entry.toStaff()),
                    entry.phrases());
        }
    }

    static CaseDetail of(
            ServiceCase one, List<ServiceCases.Entry> entries, Map<String, String> names, Actor reader, Instant now) {
        boolean contact = one.contact() != null && CasePolicy.seesContact(one, reader);
        return new CaseDetail(
                CaseHeadline.of(one, names, reader, now),
                contact ? one.contact().name() : null,
                contact ? one.contact().phone() : null,
                one.readBack(),
                one.schemeId(),
                one.recordedBy(),
                names.getOrDefault(one.recordedBy(), one.recordedBy()),
                one.promisedAt(),
                one.pausedSince(),
                one.pausedSeconds(),
                one.handling(),
                one.outcome(),
                one.returnReason(),
                one.resolvedAt(),
                one.closedAt(),
                entries.stream().map(entry -> CaseEntryView.of(entry, names)).toList());
    }
}
