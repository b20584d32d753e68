/**
 * Marketing staff without a qualification (无资格营销人员, Q-11): who they are, what could still qualify them, and what people
 * have decided about them. The system lists and records; nothing happens to anybody by itself.
 */
package kejing.grading.unqualified;
