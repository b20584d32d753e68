package kejing.portfolio.organisation;

/** A branch or business department (支行、营业部), as exam tells of it. */
public record Branch(String branchId, String name, boolean headOffice, boolean active) {}
