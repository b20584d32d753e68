/** What the ladder reads of the performance service and announces to the others. */
package kejing.grading.ladder.messaging;
