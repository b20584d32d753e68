package kejing.portfolio.allocation.rest;

import kejing.portfolio.allocation.PeerGroup;

/** Somebody who takes part in a plan. @param clients how many he holds under it */
public record RosterView(String staffId, String name, String branchId, PeerGroup group, int rank, int clients) {}
