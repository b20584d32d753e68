package kejing.portfolio.client;

/** What the client is to the bank (客户类别), as core banking states it. */
public enum ClientCategory {
    LOAN,
    DEPOSIT,
    /** Key institutional deposit client (机构存款大户), managed by the central team of A-10. */
    INSTITUTIONAL_DEPOSIT
}
