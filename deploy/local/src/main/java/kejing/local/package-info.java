/** The commands of {@code ./kejing}: the whole product as ordinary processes of one machine. */
package kejing.local;
