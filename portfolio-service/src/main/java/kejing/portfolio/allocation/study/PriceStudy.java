package kejing.portfolio.allocation.study;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A study of what other prices would give for a plan; it never changes the plan.
 *
 * @param prices what is tried, in this order
 * @param ownPrice the price in the plan's scheme, one of them
 * @param basis what the plan was when it began
 * @param outdated whether the plan, or what it is computed from, is another one by now
 * @param handChanged whether lines of the plan were changed by hand since
 * @param own the plan as it stood when the study began; null until it is judged
 * @param points as far as they are computed, in the order of the prices
 */
public record PriceStudy(
        String studyId,
        String planId,
        StudiedPrice price,
        List<String> prices,
        String ownPrice,
        Basis basis,
        State state,
        String startedBy,
        Instant startedAt,
        Instant endedAt,
        boolean outdated,
        boolean handChanged,
        StudyPoint own,
        List<StudyPoint> points) {

    /** What a study is computed from and by, see {@link kejing.portfolio.allocation.AllocationPlan}. */
    public record Basis(String inputsHash, String schemeId, String schemeHash, String linesHash, String engine) {}

    /** How far a study is. */
    @Schema(name = "PriceStudyState")
    public enum State {
        RUNNING,
        COMPLETE,
        /** Somebody had enough; the points until then stay. */
        CANCELLED,
        /** Clients, staff or the plan changed before it was complete. */
        OVERTAKEN,
        FAILED
    }
}
