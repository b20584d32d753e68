package kejing.portfolio.allocation;

import java.util.Map;

/**
 * Small and untiered clients that stay where they are and are not asked about one by one: what they weigh, together and by
 * holder.
 *
 * @param total of all of them, whether somebody holds them or not
 * @param loads by staff id
 * @param heads how many each leads, by staff id
 */
record Others(Loads total, Map<String, Loads> loads, Map<String, WorkingPlan.Occupation> heads) {

    static final Others NONE = new Others(Loads.NONE, Map.of(), Map.of());
}
