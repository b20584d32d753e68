/** Market research (市场调研): every manager hands in a report every half-year (W-02). */
package kejing.portfolio.research;
