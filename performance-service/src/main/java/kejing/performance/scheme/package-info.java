/** The versioned parameters (绩效方案) of this service; the rulebook's numbers ship as the first version. */
package kejing.performance.scheme;
