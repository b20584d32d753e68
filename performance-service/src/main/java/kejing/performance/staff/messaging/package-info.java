/** Events about branches, staff and qualifications, as far as this service reads them. */
package kejing.performance.staff.messaging;
