/**
 * Grading (评级): who passed, who stands where, which tier follows, and the qualification that is granted. The folders
 * name the business; {@code rest} and {@code messaging} below them hold the technology.
 */
package kejing.grading;
