package kejing.demo.bank;

import java.time.LocalDate;

/** An account as core banking states it at the reference date; balance in fen, {@code null} for what it does not have. */
record AccountState(
        String accountId,
        String clientId,
        Kind kind,
        LocalDate openedOn,
        LocalDate maturesOn,
        long balance,
        LoanClass loanClass,
        LocalDate overdueSince) {
    enum Kind {
        LOAN,
        TERM_DEPOSIT,
        DEMAND_DEPOSIT
    }

    enum LoanClass {
        PASS,
        SPECIAL_MENTION,
        SUBSTANDARD,
        DOUBTFUL,
        LOSS
    }
}
