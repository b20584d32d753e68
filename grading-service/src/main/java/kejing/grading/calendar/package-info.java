/** How the bank's working days (工作日历) come in and are asked for; what they are is in the chassis (R12). */
package kejing.grading.calendar;
