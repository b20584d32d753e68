/** Which clients a person sees, as conditions of a query. */
package kejing.portfolio.sight;
