/**
 * Shares of the performance credit agreed for one account (账户分成): dated, decided by two people, overriding the shares of the
 * client (SEM-7). Heads and caps count by the client's lead, whoever has credit for its accounts.
 */
package kejing.portfolio.accountcredit;
