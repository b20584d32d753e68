/** REST leaf of measured client satisfaction. */
package kejing.performance.satisfaction.rest;
