/**
 * Qualifications (资格): what a person may be, since when and until when (R16). A qualification says which clients a
 * person may compete for; it does not assign any.
 */
package kejing.grading.qualification;
