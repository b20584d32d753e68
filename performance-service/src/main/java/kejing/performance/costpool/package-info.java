/** Shared costs (公共费用): the pools of a branch and month from the general ledger, Cm and Cf of P-09 (SEM-5). */
package kejing.performance.costpool;
