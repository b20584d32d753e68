/**
 * Open competition (公开竞聘) for clients whose holder lost eligibility, that have nobody, or that the bank puts up by
 * explicit decision: announced by two people, applied for by those who may hold the clients,
 * scored under seal by a panel, decided, approved and published. Until then the clients stay with who serves them.
 */
package kejing.portfolio.competition;
