/** Who took part in a case (回避依据): kept so that nobody decides on what they marked, judged or approved (R13, R15). */
package kejing.grading.involvement;
