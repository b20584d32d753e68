/**
 * Publicity (公示): a ranking stands before all staff for a number of working days, in immutable, hashed versions; anybody
 * may object to a line with evidence; a changed line stands anew (R12).
 */
package kejing.grading.publicity;
