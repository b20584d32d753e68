/** What reaches the ranking from the exam, and what it announces. */
package kejing.grading.ranking.messaging;
