/** The personal file of a relationship manager (客户经理档案, R-03): scores, qualifications, grades and evaluations on one page. */
package kejing.grading.file;
