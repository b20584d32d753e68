package kejing.portfolio.marketing.plan;

/** What is sold to a client beside the business that brought it (W-29). */
public enum CrossSaleKind {
    /** Business for the client's own people. */
    SELF,
    /** Further products. */
    PRODUCT,
    /** Deposits. */
    LIABILITY,
    /** Settlement. */
    SETTLEMENT,
    /** Electronic banking. */
    E_BANKING
}
