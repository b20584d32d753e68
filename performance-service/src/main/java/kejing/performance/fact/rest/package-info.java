/** The routes by which core banking delivers accounts and their facts. */
package kejing.performance.fact.rest;
