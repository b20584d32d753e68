/**
 * The exam service (考试): staff and branches, dated posts and employments, exam plans with registration, component
 * scores and the experience points that follow from the dated posts (Q-01 to Q-05, R1 to R7).
 */
package kejing.exam;
