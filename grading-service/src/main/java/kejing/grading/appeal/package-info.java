/**
 * Appeals (申诉) of candidates against their own components (R13): clerical errors, re-marks, evidence of eligibility and
 * experience, defective items; decided by somebody who took no part, carried into the ranking by R14.
 */
package kejing.grading.appeal;
