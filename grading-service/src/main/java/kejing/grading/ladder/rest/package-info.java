/** The ladder, grades and what HR proposes for them, over REST. */
package kejing.grading.ladder.rest;
