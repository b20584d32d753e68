package kejing.demo.bank;

/** A client as core banking delivers it; balances in fen at the reference date, {@code null} for nobody or no group. */
public record Client(
        String clientId,
        String name,
        String branchId,
        Category category,
        boolean corporate,
        long loan,
        long deposit,
        int difficulty,
        boolean nonPerforming,
        String incumbent,
        String developedBy,
        String groupId) {
    public enum Category {
        LOAN,
        DEPOSIT,
        INSTITUTIONAL_DEPOSIT
    }

    Client inGroup(String group) {
        return new Client(
                clientId,
                name,
                branchId,
                category,
                corporate,
                loan,
                deposit,
                difficulty,
                nonPerforming,
                incumbent,
                developedBy,
                group);
    }
}
