/** Ledgers kept by hand (台账): high risk, clearing plans, debt for assets, trusted payments, invoices, checks, periodic reports. */
package kejing.portfolio.ledger;
