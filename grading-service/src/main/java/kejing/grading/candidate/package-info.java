/** Candidates and the finalised parts of their exam (考生、考试成绩), kept as a copy of what the exam service announced. */
package kejing.grading.candidate;
