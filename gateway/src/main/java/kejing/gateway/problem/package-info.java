/** What the gateway itself answers when a request cannot reach a service: RFC 9457 problems in Chinese and English. */
package kejing.gateway.problem;
