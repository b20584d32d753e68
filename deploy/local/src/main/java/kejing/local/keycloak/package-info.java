/** The realm of the fictional bank: its clients, machines and people, written as Keycloak's import file. */
package kejing.local.keycloak;
