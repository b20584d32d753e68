package kejing.grading.branch;

/** A branch of the bank (支行), as the exam service announced it. */
public record Branch(String branchId, String name, boolean headOffice, boolean active) {}
