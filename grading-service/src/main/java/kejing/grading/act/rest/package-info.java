/** Acts over REST. */
package kejing.grading.act.rest;
