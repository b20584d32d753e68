/** Evaluations (考核结果), a copy of what the performance service announced. */
package kejing.grading.evaluation;
