/**
 * The bank's working days (工作日历): weekends, public holidays and make-up workdays, one scheme a year, and the count of
 * working days that follows from them (R12).
 */
package kejing.grading.calendar;
