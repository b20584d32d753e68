/** Deadlines of a manager's work (期限): reminders before each of them, what is overdue, and the calendar. */
package kejing.portfolio.deadline;
