/** Targets of relationship managers and indicator values that others measure, by file (目标与指标). */
package kejing.performance.target;
