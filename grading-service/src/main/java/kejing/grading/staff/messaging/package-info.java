/** Staff (员工), as the exam service announces them; kept in the chassis' directory. */
package kejing.grading.staff.messaging;
