/**
 * The client survey (客户满意度调查): rounds, reproducible invitations, forms entered by an independent channel, one score a
 * manager, retention and complaints (S-07, K-03, F-02).
 */
package kejing.portfolio.satisfaction;
