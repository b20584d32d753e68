/** Incentive pay (绩效工资): what a person earns by a scheme, what is advanced, settled, deferred and carried forward. */
package kejing.performance.incentive;
