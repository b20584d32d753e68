/**
 * Committees (评审组): branch groups decide on the qualified of their branches, the head-office group on the seniors, each
 * by a quorum and on the hash of a closed notice; who is involved is recused line by line (Q-21, R15).
 */
package kejing.grading.committee;
