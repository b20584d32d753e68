package kejing.portfolio.departure.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kejing.portfolio.checklist.Checklist;
import kejing.portfolio.departure.Departure;
import kejing.portfolio.departure.Departures;
import kejing.portfolio.responsibility.Holdings.Holding;

/**
 * A leaver with the clearance.
 *
 * @param branchId where the leaver works or worked
 * @param clients open clients, to be handed over before the release
 * @param openHandovers documents that are not signed by all three
 * @param releasable whether nothing stands in the way of the release
 */
public record DepartureView(
        String staffId,
        String name,
        String branchId,
        LocalDate lastDay,
        String reason,
        String registeredBy,
        Instant registeredAt,
        int clients,
        int openHandovers,
        List<ClearanceItem> items,
        boolean releasable,
        String clearedBy,
        Instant clearedAt) {

    /** An item of the clearance; {@code by} and {@code at} are null while it is open. */
    public record ClearanceItem(
            String code, String zh, String en, boolean mandatory, String remark, String by, Instant at) {}

    static DepartureView of(
            Departure departure,
            Holding holding,
            Checklist checklist,
            List<Departures.Settled> settled,
            Map<String, String> names,
            String branchId) {
        List<ClearanceItem> items = checklist.items().stream()
                .map(item -> settled.stream()
                        .filter(one -> one.item().equals(item.code()))
                        .findFirst()
                        .map(one -> new ClearanceItem(
                                item.code(),
                                item.zh(),
                                item.en(),
                                item.mandatory(),
                                one.remark(),
                                names.getOrDefault(one.by(), one.by()),
                                one.at()))
                        .orElse(new ClearanceItem(
                                item.code(), item.zh(), item.en(), item.mandatory(), null, null, null)))
                .toList();
        boolean settledAll = items.stream().noneMatch(item -> item.mandatory() && item.at() == null);
        return new DepartureView(
                departure.staffId(),
                names.getOrDefault(departure.staffId(), departure.staffId()),
                branchId,
                departure.lastDay(),
                departure.reason(),
                names.getOrDefault(departure.registeredBy(), departure.registeredBy()),
                departure.registeredAt(),
                holding.clients(),
                holding.handovers(),
                items,
                settledAll && holding.clients() == 0 && holding.handovers() == 0 && !departure.isCleared(),
                departure.clearedBy() == null ? null : names.getOrDefault(departure.clearedBy(), departure.clearedBy()),
                departure.clearedAt());
    }
}
