package kejing.demo.bank;

/** Head office or one of the branches (支行). */
public record Branch(String branchId, String name, boolean headOffice) {}
