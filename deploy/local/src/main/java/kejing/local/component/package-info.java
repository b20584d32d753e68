/** What runs: PostgreSQL, Kafka, Keycloak, the four services and the gateway, each started, watched and stopped alike. */
package kejing.local.component;
