/**
 * Assessment periods (考核期): open, soft-closed by a maker, closed by a second person who approves exactly the figures shown;
 * every relationship manager's evaluation and the tie to the bank's total (SEM-7, SEM-11, SEM-12).
 */
package kejing.performance.period;
