/** Real PostgreSQL and Kafka as ordinary processes of this machine, for the tests of a build and for the local launcher. */
package kejing.embedded;
