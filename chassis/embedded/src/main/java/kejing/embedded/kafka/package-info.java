/** One Kafka broker in a JVM of its own: formatted, started, adopted, healed after a kill, stopped. */
package kejing.embedded.kafka;
