/**
 * Client development (客户开发): targets on their way through the stages (W-12), what one is expected to contribute
 * (W-13), and the yearly marketing plan of a client (W-15).
 */
package kejing.portfolio.marketing;
