/**
 * What every request passes before anybody asks who sends it: a well-formed shape, a correlation id, protection against requests
 * of foreign pages, a limit of rate and size; and the security headers of every answer.
 */
package kejing.gateway.door;
