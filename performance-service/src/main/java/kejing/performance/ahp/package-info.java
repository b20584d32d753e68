/** AHP weights (层次分析法): judgement matrices, weights by row geometric mean, consistency (AH-01..AH-05, SEM-10). */
package kejing.performance.ahp;
