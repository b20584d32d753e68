/**
 * Plays a year of the fictional bank through the gateway's public API, as its people and its core banking would, and
 * reports what came out. It never touches a database or a topic; it waits on visible state only.
 */
package kejing.demo;
