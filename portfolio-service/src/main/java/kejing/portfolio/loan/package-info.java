/** Loans from the day they fall due (到期、催收、时效): notices, dunning, limitation, hand-over (W-07, W-08, W-16, H-03). */
package kejing.portfolio.loan;
