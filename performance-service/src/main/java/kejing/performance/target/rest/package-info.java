/** The routes by which targets and indicator values are delivered. */
package kejing.performance.target.rest;
