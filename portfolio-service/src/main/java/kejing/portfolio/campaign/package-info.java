/** Campaigns (营销名单): clients whom the marketing department wants to be contacted, and what came of it. */
package kejing.portfolio.campaign;
