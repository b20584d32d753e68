/**
 * Decisions about one person (人事事项): what HR proposes and a second person approves or rejects. One way for all of them:
 * placements on the ladder, what happens to a qualification, and what becomes of staff without one. Each kind has its
 * {@link kejing.grading.act.ActRule}, which says what is allowed and what an approval does.
 */
package kejing.grading.act;
