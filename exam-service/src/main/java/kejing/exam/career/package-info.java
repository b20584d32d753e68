/** The career of a staff member (履历): dated posts and dated employments in the financial sector, as HR hands them in. */
package kejing.exam.career;
