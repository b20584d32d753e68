/** Branches, staff and qualifications as this service knows them from events (机构与人员). */
package kejing.performance.staff;
