/**
 * Exam plans (考试方案): registration through branches, the three components and their caps, component
 * states (R3), marks that a second person finalises.
 */
package kejing.exam.plan;
