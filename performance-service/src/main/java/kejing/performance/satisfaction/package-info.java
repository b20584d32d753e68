/** Client satisfaction as the survey measured it: the source of its indicator in the customer dimension (F-02, X-22). */
package kejing.performance.satisfaction;
