/**
 * Experience points (经历分): how dated posts and years in finance become at most 20 points, with a trace that a
 * candidate can follow line by line. Rules Q-05 and R4 to R7.
 */
package kejing.exam.experience;
