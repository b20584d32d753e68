/**
 * Clients and their tiers, their allocation to relationship managers, the handover, and the dated ledger of who is
 * responsible for whom (客户等级、分管、交接、责任台账).
 */
package kejing.portfolio;
