/** Events about clients and who serves them, as far as this service reads them. */
package kejing.performance.responsibility.messaging;
