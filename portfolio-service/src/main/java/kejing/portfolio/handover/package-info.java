/**
 * Handover (交接): a decision about holders opens documents, one for each branch and pair of giver and receiver; a checklist,
 * three signatures, and what was decided stands in the ledgers from its date (H-01, SEM-6). Nothing else moves a client.
 */
package kejing.portfolio.handover;
