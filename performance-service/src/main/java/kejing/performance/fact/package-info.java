/**
 * Account facts (账户事实): the accounts of the bank and what each earned and cost in a month, as core banking delivers
 * them. Balances are averages over calendar days (日均, SEM-2).
 */
package kejing.performance.fact;
