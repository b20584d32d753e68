/**
 * The bank's working days (工作日历): weekends, public holidays and make-up workdays, one scheme a year as the grading service has
 * them too, and the count of working days that follows from them.
 */
package kejing.portfolio.calendar;
