/** One OpenAPI document for the whole API: joined from the services' contracts when the gateway is built, served as a file. */
package kejing.gateway.openapi;
