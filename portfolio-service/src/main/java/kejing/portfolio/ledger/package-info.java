/** Ledgers kept by hand (台账): high risk, clearing plans, debt for assets, trusted payments, invoices, checks. */
package kejing.portfolio.ledger;
