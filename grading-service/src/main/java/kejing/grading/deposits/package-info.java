/**
 * The alternative route (日均存款认定): who failed the exam but brings deposits may be provisionally qualified as junior
 * (Q-08, R11).
 */
package kejing.grading.deposits;
