/** Branches (支行) and staff (员工): who belongs where, and which roles the person holds. Everybody else learns it from here. */
package kejing.exam.organisation;
