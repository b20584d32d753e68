package kejing.performance.fact;

/** What an account is; decides its business class and how its stock is told from its increment (SEM-3). */
public enum Product {
    LOAN(BusinessClass.LOANS),
    TIME_DEPOSIT(BusinessClass.DEPOSITS),
    DEMAND_DEPOSIT(BusinessClass.DEPOSITS),
    FEE(BusinessClass.FEES),
    BILL(BusinessClass.BILLS),
    INTERNATIONAL(BusinessClass.INTERNATIONAL),
    GUARANTEE(BusinessClass.GUARANTEES),
    WEALTH(BusinessClass.WEALTH),
    OTHER(BusinessClass.OTHER);

    private final BusinessClass businessClass;

    Product(BusinessClass businessClass) {
        this.businessClass = businessClass;
    }

    public BusinessClass businessClass() {
        return businessClass;
    }

    /** Demand items compare their balance with a base; term items and fees go by the day they were opened. */
    public boolean comparesWithBase() {
        return this == DEMAND_DEPOSIT;
    }

    /** Whether the account is a claim on the client that can be classified as non-performing. */
    public boolean isCredit() {
        return this == LOAN || this == BILL || this == GUARANTEE;
    }
}
