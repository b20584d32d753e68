/** Branches (支行), a copy of what the exam service announced; only their names are shown. */
package kejing.grading.branch;
