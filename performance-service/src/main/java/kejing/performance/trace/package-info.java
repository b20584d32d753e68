/** How a figure came about (计算过程), in words and numbers that a person can follow. */
package kejing.performance.trace;
