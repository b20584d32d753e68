/**
 * Service cases (客户服务事项): first contact owns until another accepts, clocks and promised times, handling records, and
 * the revisits of complaints (S-01 to S-06, W-19, W-33).
 */
package kejing.portfolio.servicecase;
