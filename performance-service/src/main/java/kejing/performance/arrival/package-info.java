/** How much of what other services tell has arrived here (数据到达情况), so that a caller need not guess when to go on. */
package kejing.performance.arrival;
