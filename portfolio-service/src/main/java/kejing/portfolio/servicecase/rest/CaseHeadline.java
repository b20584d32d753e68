package kejing.portfolio.servicecase.rest;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import kejing.chassis.identity.Actor;
import kejing.portfolio.servicecase.CaseAct;
import kejing.portfolio.servicecase.CaseChannel;
import kejing.portfolio.servicecase.CaseClockPolicy;
import kejing.portfolio.servicecase.CaseClockPolicy.ClockReading;
import kejing.portfolio.servicecase.CaseKind;
import kejing.portfolio.servicecase.CasePolicy;
import kejing.portfolio.servicecase.CaseState;
import kejing.portfolio.servicecase.ServiceCase;

/**
 * A case in a list, with its clocks as they stood at {@code readAt}.
 *
 * @param acts what the reader may do with it now
 */
public record CaseHeadline(
        String caseId,
        CaseKind kind,
        CaseChannel channel,
        String clientId,
        String content,
        Instant receivedAt,
        CaseState state,
        String ownerStaff,
        String ownerName,
        String ownerUnit,
        String offeredUnit,
        String offeredStaff,
        ClockReading relay,
        ClockReading response,
        ClockReading resolution,
        ClockReading promise,
        Set<CaseAct> acts,
        Instant readAt) {

    static CaseHeadline of(ServiceCase one, Map<String, String> names, Actor reader, Instant now) {
        return new CaseHeadline(
                one.caseId(),
                one.kind(),
                one.channel(),
                one.clientId(),
                one.content(),
                one.receivedAt(),
                one.state(),
                one.ownerStaff(),
                names.getOrDefault(one.ownerStaff(), one.ownerStaff()),
                one.ownerUnit(),
                one.offeredUnit(),
                one.offeredStaff(),
                CaseClockPolicy.relay(one, now),
                CaseClockPolicy.response(one, now),
                CaseClockPolicy.resolution(one, now),
                CaseClockPolicy.promise(one, now),
                CasePolicy.acts(one, reader),
                now);
    }
}
