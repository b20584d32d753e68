/** One PostgreSQL: unpacked, initialised, started, adopted, healed after a kill, stopped. */
package kejing.embedded.postgres;
