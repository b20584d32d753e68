/** The assessment periods that are closed, as the performance service tells (SEM-12). */
package kejing.portfolio.period;
