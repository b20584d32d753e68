/**
 * The ladder (等级序列): what a relationship manager is paid as (Q-12 to, R17). What the person may be is the
 * qualification; the two move by themselves and the lower one counts. A grade is never edited: it is computed from the
 * approved acts, the qualifications and the evaluations, and every result is kept with the time at which it was known.
 */
package kejing.grading.ladder;
