/** Dossiers of clients: the items that each kind of client needs, what is there, and what is missing (W-03, W-31). */
package kejing.portfolio.dossier;
