/** A manager's own work: the daily log (工作日志), recurring tasks (7/3/3), own tasks by urgency and importance. */
package kejing.portfolio.worklog;
