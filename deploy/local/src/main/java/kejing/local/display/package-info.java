/** What people see of the processes: progress, memory, logs. */
package kejing.local.display;
